import { addEvent } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string => addEvent(text, 'Fm', 'Q', { Type: 'SQS' });
