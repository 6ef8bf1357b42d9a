import { removeGenerated } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'Fn', 'Properties', 'Events', 'First'], {
    Type: 'SQS',
    Properties: { Queue: { 'Fn::GetAtt': ['Q', 'Arn'] } },
  });
