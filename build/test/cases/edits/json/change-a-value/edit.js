import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['region'], 'us-east-1');
