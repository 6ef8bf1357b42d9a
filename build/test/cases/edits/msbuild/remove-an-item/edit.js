import { removeItem } from "../../../../../lib/edit/msbuild/items.js";
export default (text) => removeItem(text, 'TrimmerRootAssembly', 'shared');
