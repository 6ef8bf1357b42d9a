import { removeGenerated } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'U'], { Type: 'AWS::SNS::Topic' });
