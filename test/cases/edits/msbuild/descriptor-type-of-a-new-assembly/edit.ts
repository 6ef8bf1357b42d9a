import { addTypeToDescriptor } from '../../../../../lib/edit/msbuild/linker-descriptor.ts';

export default (text: string): string => addTypeToDescriptor(text, 'Big.Library', 'Big.Outer/List`1');
