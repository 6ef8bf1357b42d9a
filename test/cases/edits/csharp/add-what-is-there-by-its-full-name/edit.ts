import { addSerializable } from '../../../../../lib/edit/csharp/edit/edit-serializable.ts';

export default (text: string): string => addSerializable(text, 'Ctx', 'Order');
