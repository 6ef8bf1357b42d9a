import { removeGenerated } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'U'], { Type: 'AWS::SNS::Topic' });
