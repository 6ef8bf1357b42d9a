import { addJsonItem } from '../../../../../lib/edit/json/edit-json.ts';

export default (text: string): string => addJsonItem(text, ['a'], { b: 1 });
