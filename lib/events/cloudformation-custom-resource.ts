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
  sam: ({ name, logicalId, timeout }) => ({
    resources: {
      [`${name}Greeting`]: {
        Type: 'Custom::Greeting',
        Properties: {
          ServiceToken: getAtt(logicalId, 'Arn'),
          // The default is one hour.
          ServiceTimeout: serviceTimeoutFor(timeout),
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

/**
 * How long CloudFormation waits for the response, in seconds: it leaves room for the two retries of Lambda, which come
 * after one and two minutes.
 *
 * @param timeout of the function, in seconds
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
const serviceTimeoutFor = (timeout: number): number => Math.max(300, 3 * timeout + 180);
