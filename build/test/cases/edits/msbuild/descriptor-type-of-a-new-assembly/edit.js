import { addTypeToDescriptor } from "../../../../../lib/edit/msbuild/linker-descriptor.js";
export default (text) => addTypeToDescriptor(text, 'Big.Library', 'Big.Outer/List`1');
