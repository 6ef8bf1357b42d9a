import { addEnvironmentVariable } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addEnvironmentVariable(text, 'Fn', 'V', { Ref: 'X' });
