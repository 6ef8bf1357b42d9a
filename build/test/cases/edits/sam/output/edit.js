import { addOutput } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addOutput(text, 'Url', { Description: 'Where: to go', Value: { 'Fn::Sub': 'https://${Api}.x' } });
