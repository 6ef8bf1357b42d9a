import { addEvent } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addEvent(text, 'Fm', 'Q', { Type: 'SQS' });
