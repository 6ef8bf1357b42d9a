import { addPolicy } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addPolicy(text, 'Fn', { SQSPollerPolicy: { QueueName: { 'Fn::GetAtt': ['Queue', 'QueueName'] } } });
