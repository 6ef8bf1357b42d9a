import { addPolicy } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addPolicy(text, 'Fn', 'n');
