import { setJson } from '../../../../../lib/edit/json/edit-json.ts';

export default (text: string): string => setJson(text, ['region'], 'us-east-1');
