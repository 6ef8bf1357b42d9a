import { setJson } from '../../../../../lib/edit/json/edit.ts';

export default (text: string): string => setJson(text, ['c'], 3);
