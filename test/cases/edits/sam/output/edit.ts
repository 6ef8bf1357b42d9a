import { addOutput } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addOutput(text, 'Url', { Description: 'Where: to go', Value: { 'Fn::Sub': 'https://${Api}.x' } });
