import { addTypeToDescriptor } from '../../../../../lib/edit/msbuild/linker-descriptor.ts';

export default (text: string): string => addTypeToDescriptor(text, 'Shared', 'Shared.Line');
