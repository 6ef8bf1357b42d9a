import { addEnvironmentVariable } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string => addEnvironmentVariable(text, 'Fn', 'V', { Ref: 'X' });
