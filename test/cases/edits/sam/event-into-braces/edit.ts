import { addEvent } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addEvent(text, 'Fn', 'Queue', {
    Type: 'SQS',
    Properties: {
      Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  });
