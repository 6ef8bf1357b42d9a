import { removeSerializable } from "../../../../../lib/edit/csharp/edit/serializable.js";
export default (text) => removeSerializable(text, 'Ctx', 'Order');
