import { addEnvironmentVariable } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string => addEnvironmentVariable(text, 'Fn', 'V', { Ref: 'X' });
