import { setEnvironmentVariable } from '../../../../../lib/edit/sam-template/edit.ts';

export default (text: string): string =>
  setEnvironmentVariable(text, 'Fn', 'V', '-----BEGIN PUBLIC KEY-----');
