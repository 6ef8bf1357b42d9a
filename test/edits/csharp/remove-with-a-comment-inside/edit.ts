import { removeSerializable } from '../../../../lib/edit/csharp/serializable.ts';

export default (text: string): string => removeSerializable(text, 'Ctx', 'A');
