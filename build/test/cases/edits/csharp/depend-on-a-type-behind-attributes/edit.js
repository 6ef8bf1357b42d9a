import { addDynamicDependency } from "../../../../../lib/edit/csharp/edit/dynamic-dependency.js";
export default (text) => addDynamicDependency(text, 7, 'Order');
