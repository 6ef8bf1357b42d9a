import { defineEventSource } from './define.ts';
import { getAtt } from './intrinsics.ts';

export const functionUrl = defineEventSource({
  id: 'function-url',
  title: 'Lambda function URL',
  category: 'http',
  does: 'validates the product in a POST request to /products and returns it',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayHttpApiV2ProxyRequest',
  output: 'APIGatewayHttpApiV2ProxyResponse',
  types: ['Product'],
  payload: 'Product',
  serializable: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse', 'Product'],
  options: {
    auth: {
      kind: 'choice',
      message: 'Authentication',
      choices: [
        { value: 'AWS_IAM', note: 'requests must be signed with AWS credentials' },
        { value: 'NONE', note: 'anyone can call the URL' },
      ],
      default: 'AWS_IAM',
    },
  },
  sam: ({ logicalId, options }) => ({
    properties: { FunctionUrlConfig: { AuthType: options.auth } },
    outputs: {
      [`${logicalId}Url`]: {
        Description: 'URL of the function',
        // SAM creates this resource from FunctionUrlConfig.
        Value: getAtt(`${logicalId}Url`, 'FunctionUrl'),
      },
    },
  }),
});
