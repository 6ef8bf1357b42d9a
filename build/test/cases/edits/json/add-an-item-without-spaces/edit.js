import { addJsonItem } from "../../../../../lib/edit/json/edit.js";
export default (text) => addJsonItem(text, [], 3);
