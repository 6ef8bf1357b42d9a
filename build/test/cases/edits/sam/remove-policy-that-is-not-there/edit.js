import { removePolicy } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removePolicy(text, 'Fn', 'Other');
