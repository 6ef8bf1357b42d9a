import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { methodInput, pathInput } from './http-inputs.ts';
import { ref, sub } from './intrinsics.ts';

export const apigwRest = defineEventSource({
  id: 'apigw-rest',
  title: 'API Gateway REST API (proxy)',
  category: 'http',
  does: 'validates the product in the request body and returns it',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayProxyRequest',
  output: 'APIGatewayProxyResponse',
  types: ['Product'],
  payload: 'Product',
  serializable: ['APIGatewayProxyRequest', 'APIGatewayProxyResponse', 'Product'],
  options: { path: pathInput, method: methodInput },
  resource: { noun: 'REST API', types: ['AWS::Serverless::Api'], implicit: 'ServerlessRestApi' },
  callerLimit: callerLimits.restApi,
  sam: ({ logicalId, options: { path, method }, resource }) => ({
    events: {
      RestApi: {
        Type: 'Api',
        Properties: {
          Path: path,
          Method: method,
          ...(resource !== undefined && { RestApiId: ref(resource) }),
        },
      },
    },
    // The stage of an existing API can have any name.
    ...(resource === undefined && {
      outputs: {
        [`${logicalId}Url`]: {
          Description: `URL of ${method} ${path}`,
          Value: sub(
            `https://\${ServerlessRestApi}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/Prod${path}`,
          ),
        },
      },
    }),
  }),
});
