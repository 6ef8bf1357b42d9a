import { addProjectReference } from "../../../../../lib/edit/msbuild/references.js";
export default (text) => addProjectReference(text, '../Shared/Shared.csproj');
