import { setEnvironmentVariable } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => setEnvironmentVariable(text, 'Fn', 'LOG', 'on');
