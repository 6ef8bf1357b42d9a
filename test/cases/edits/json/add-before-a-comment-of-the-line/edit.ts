import { setJson } from '../../../../../lib/edit/json/edit-json.ts';

export default (text: string): string => setJson(text, ['b'], 2);
