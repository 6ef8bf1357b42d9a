import { addPolicy } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addPolicy(addPolicy(text, 'Fn', { Action: 's3:GetObject', Effect: 'Allow' }), 'Fn', {
    SQSPollerPolicy: { QueueName: { 'Fn::GetAtt': ['Queue', 'QueueName'] } },
});
