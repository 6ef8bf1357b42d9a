import { addEvent } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addEvent(text, 'Fn', 'Queue', {
    Type: 'SQS',
    Properties: {
        Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] },
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
});
