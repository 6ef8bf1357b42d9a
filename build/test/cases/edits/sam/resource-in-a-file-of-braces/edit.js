import { addResource } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addResource(text, 'Q', { Type: 'AWS::SQS::Queue' });
