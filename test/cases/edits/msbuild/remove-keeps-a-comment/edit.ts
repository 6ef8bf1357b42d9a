import { removeItem } from '../../../../../lib/edit/msbuild/items.ts';

export default (text: string): string => removeItem(text, 'TrimmerRootAssembly', 'shared');
