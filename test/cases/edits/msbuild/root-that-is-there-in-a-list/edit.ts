import { addRootAssembly } from '../../../../../lib/edit/msbuild/references.ts';

export default (text: string): string => addRootAssembly(text, 'Shared');
