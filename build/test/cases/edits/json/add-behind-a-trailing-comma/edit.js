import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['c'], 3);
