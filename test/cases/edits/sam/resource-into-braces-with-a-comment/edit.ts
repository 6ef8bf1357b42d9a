import { addResource } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string => addResource(text, 'Q', { Type: 'AWS::SQS::Queue' });
