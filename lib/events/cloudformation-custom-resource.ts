import { defineEventSource } from './define.ts';
import { getAtt } from './intrinsics.ts';

export const cloudformationCustomResource = defineEventSource({
  id: 'cloudformation-custom-resource',
  title: 'CloudFormation custom resource',
  category: 'management',
  does: 'creates, updates, and deletes a resource of a CloudFormation stack',
  packages: [],
  usings: ['System.Text.Json'],
  input: 'CustomResourceRequest',
  output: 'void',
  async: true,
  types: ['CustomResourceRequest', 'CustomResourceResponse', 'GreetingProperties'],
  payload: 'GreetingProperties',
  serializable: ['CustomResourceRequest', 'CustomResourceResponse', 'GreetingProperties'],
  sam: ({ name, logicalId }) => ({
    resources: {
      [`${name}Greeting`]: {
        Type: 'Custom::Greeting',
        Properties: {
          ServiceToken: getAtt(logicalId, 'Arn'),
          // The default is one hour. Five minutes leave room for Lambda's two retries if a response does not arrive.
          ServiceTimeout: 300,
          Name: 'Ada',
        },
      },
    },
    outputs: {
      [`${name}GreetingText`]: {
        Description: 'Text created by the custom resource',
        Value: getAtt(`${name}Greeting`, 'Text'),
      },
    },
  }),
});
