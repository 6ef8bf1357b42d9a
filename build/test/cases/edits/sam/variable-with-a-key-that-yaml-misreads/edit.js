import { addEnvironmentVariable } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addEnvironmentVariable(text, 'Fn', 'N', { Ref: 'Table' });
