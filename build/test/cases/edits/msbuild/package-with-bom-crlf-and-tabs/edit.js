import { addPackageReference } from "../../../../../lib/edit/msbuild/references.js";
export default (text) => addPackageReference(text, 'Amazon.Lambda.SQSEvents', '3.0.0');
