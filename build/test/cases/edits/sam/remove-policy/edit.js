import { removePolicy } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removePolicy(text, 'Fn', { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }] });
