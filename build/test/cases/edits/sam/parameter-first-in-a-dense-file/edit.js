import { addParameter } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addParameter(text, 'OrdersBroker', {
    Type: 'String',
    Description: 'ARN of the broker: a colon',
    AllowedPattern: '^arn:.+$',
});
