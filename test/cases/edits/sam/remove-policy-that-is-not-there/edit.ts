import { removePolicy } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string => removePolicy(text, 'Fn', 'Other');
