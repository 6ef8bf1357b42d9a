import { addSerializable } from "../../../../../lib/edit/csharp/edit/serializable.js";
export default (text) => addSerializable(text, 'Ctx', 'Order', { symbols: ['DEBUG'] });
