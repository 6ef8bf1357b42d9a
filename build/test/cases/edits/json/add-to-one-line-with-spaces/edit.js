import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['a', 'x'], 2);
