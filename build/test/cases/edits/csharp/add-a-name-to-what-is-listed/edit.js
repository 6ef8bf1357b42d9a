import { addSerializable } from "../../../../../lib/edit/csharp/edit/serializable.js";
export default (text) => ['Billing', 'Other'].reduce((each, name) => addSerializable(each, 'C', `${name}.Item`, { typeInfoPropertyName: `${name}Item` }), text);
