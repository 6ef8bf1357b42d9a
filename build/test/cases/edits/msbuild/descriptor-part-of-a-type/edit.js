import { addTypeToDescriptor } from "../../../../../lib/edit/msbuild/linker-descriptor.js";
export default (text) => addTypeToDescriptor(text, 'Shared', 'Shared.Line');
