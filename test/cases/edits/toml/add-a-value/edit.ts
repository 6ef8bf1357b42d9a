import { setToml } from '../../../../../lib/edit/toml/edit.ts';

export default (text: string): string =>
  setToml(text, ['default', 'deploy', 'parameters'], 'region', 'us-east-1');
