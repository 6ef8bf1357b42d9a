import { setJson } from "../../../../../lib/edit/json/edit.js";
export default (text) => setJson(text, ['Resources', 'A'], { B: [1, 2] });
