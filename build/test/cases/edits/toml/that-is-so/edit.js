import { setToml } from "../../../../../lib/edit/toml/edit.js";
export default (text) => setToml(text, ['a'], 'b', 'c');
