import { removePolicy } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string => removePolicy(text, 'Fn', 'Other');
