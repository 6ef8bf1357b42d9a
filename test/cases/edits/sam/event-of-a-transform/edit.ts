import { addEvent } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string => addEvent(text, 'Fn', 'E', { Type: 'SQS' });
