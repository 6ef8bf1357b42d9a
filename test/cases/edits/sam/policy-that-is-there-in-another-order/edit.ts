import { addPolicy } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addPolicy(addPolicy(text, 'Fn', { Action: 's3:GetObject', Effect: 'Allow' }), 'Fn', {
    SQSPollerPolicy: { QueueName: { 'Fn::GetAtt': ['Queue', 'QueueName'] } },
  });
