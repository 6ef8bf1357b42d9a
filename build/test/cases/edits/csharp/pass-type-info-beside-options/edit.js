import { addJsonTypeInfo } from "../../../../../lib/edit/csharp/edit/json-type-info.js";
export default (text) => addJsonTypeInfo(text, 5, 'Ctx.Default.Order');
