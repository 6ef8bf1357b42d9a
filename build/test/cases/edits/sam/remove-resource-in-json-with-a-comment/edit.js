import { removeGenerated } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removeGenerated(text, ['Resources', 'T'], { Type: 'AWS::SNS::Topic' });
