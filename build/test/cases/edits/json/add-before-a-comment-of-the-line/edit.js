import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['b'], 2);
