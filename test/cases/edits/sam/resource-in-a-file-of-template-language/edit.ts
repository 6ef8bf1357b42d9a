import { addResource } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string => addResource(text, 'Q', { Type: 'AWS::SQS::Queue' });
