import { removeTypeFromDescriptor } from "../../../../../lib/edit/msbuild/linker-descriptor.js";
export default (text) => removeTypeFromDescriptor(text, 'Shared', 'Shared.Line');
