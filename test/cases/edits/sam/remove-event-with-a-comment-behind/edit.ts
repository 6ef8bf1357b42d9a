import { removeGenerated } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  removeGenerated(text, ['Resources', 'Fn', 'Properties', 'Events', 'Second'], {
    Type: 'SNS',
    Properties: { Topic: { Ref: 'T' } },
  });
