import { removeSerializable } from '../../../../../lib/edit/csharp/edit/edit-serializable.ts';

export default (text: string): string => removeSerializable(text, 'Ctx', 'Order');
