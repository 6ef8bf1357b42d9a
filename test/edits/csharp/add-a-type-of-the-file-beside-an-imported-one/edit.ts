import { addSerializable } from '../../../../lib/edit/csharp/serializable.ts';

export default (text: string): string => addSerializable(text, 'C', 'Version');
