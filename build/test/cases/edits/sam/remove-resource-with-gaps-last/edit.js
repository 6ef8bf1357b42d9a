import { removeGenerated } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removeGenerated(text, ['Resources', 'U'], { Type: 'AWS::SNS::Topic' });
