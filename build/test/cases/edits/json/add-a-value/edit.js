import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['c'], { d: [1, 'x'] });
