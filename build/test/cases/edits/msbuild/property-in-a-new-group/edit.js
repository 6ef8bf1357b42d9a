import { setProperty } from "../../../../../lib/edit/msbuild/properties.js";
export default (text) => setProperty(text, 'TrimMode', 'partial');
