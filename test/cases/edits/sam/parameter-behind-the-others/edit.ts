import { addParameter } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addParameter(text, 'OrdersBroker', {
    Type: 'String',
    Description: 'ARN of the broker: a colon',
    AllowedPattern: '^arn:.+$',
  });
