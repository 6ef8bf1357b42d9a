import { setToml } from "../../../../../lib/edit/toml/edit.js";
export default (text) => setToml(text, ['default', 'deploy', 'parameters'], 'confirm_changeset', true);
