import { removeGenerated } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removeGenerated(text, ['Outputs', 'X'], { Value: 1 });
