import { setToml } from "../../../../../lib/edit/toml/edit.js";
export default (text) => setToml(text, [], 'version', 0.2);
