import { addEvent } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string => addEvent(text, 'Fm', 'Q', { Type: 'SQS' });
