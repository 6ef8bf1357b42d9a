import { removeGenerated } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'Fn', 'Properties', 'Events', 'Second'], {
    Type: 'SNS',
    Properties: { Topic: { Ref: 'T' } },
  });
