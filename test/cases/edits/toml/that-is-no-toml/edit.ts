import { setToml } from '../../../../../lib/edit/toml/edit.ts';

export default (text: string): string => setToml(text, ['a'], 'b', 'c');
