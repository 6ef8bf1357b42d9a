import { addEvent } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string => addEvent(text, 'Fn', 'E', { Type: 'SQS' });
