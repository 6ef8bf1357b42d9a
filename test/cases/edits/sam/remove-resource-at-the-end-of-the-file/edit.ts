import { removeGenerated } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'T'], { Type: 'AWS::SNS::Topic' });
