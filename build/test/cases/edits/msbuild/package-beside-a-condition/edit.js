import { addPackageReference } from "../../../../../lib/edit/msbuild/references.js";
export default (text) => addPackageReference(text, 'M');
