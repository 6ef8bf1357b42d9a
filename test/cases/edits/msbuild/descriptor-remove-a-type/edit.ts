import { removeTypeFromDescriptor } from '../../../../../lib/edit/msbuild/linker-descriptor.ts';

export default (text: string): string => removeTypeFromDescriptor(text, 'Shared', 'Shared.Line');
