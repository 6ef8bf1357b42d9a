import { addSerializable } from "../../../../../lib/edit/csharp/edit/serializable.js";
export default (text) => addSerializable(text, 'Ctx', 'Contracts.V2.Order', { typeInfoPropertyName: 'OrderV2' });
