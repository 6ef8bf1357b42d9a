import { addEnvironmentVariable } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addEnvironmentVariable(text, 'Fn', 'V', { 'Fn::Sub': 'line1 ${A}\nline2\n' });
