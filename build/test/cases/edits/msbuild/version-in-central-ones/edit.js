import { addPackageVersion } from "../../../../../lib/edit/msbuild/references.js";
export default (text) => addPackageVersion(text, 'Amazon.Lambda.SQSEvents', '3.0.0');
