import { addRootAssembly } from "../../../../../lib/edit/msbuild/references.js";
export default (text) => addRootAssembly(text, 'Shared');
