import { removeGenerated } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removeGenerated(text, ['Resources', 'Fn', 'Properties', 'Events', 'Second'], {
    Type: 'SNS',
    Properties: { Topic: { Ref: 'T' } },
});
