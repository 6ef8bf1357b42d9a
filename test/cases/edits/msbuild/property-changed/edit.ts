import { setProperty } from '../../../../../lib/edit/msbuild/properties.ts';

export default (text: string): string => setProperty(text, 'TrimMode', 'partial');
