import { removeGenerated } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => removeGenerated(text, ['Resources', 'Fn', 'Properties', 'Events', 'First'], {
    Type: 'SQS',
    Properties: { Queue: { 'Fn::GetAtt': ['Q', 'Arn'] } },
});
