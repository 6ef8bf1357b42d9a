import { addJsonItem } from "../../../../../lib/edit/json/edit.js";
export default (text) => addJsonItem(text, ['a'], 3);
