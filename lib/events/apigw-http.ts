import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { methodInput, pathInput } from './http-inputs.ts';
import { ref, sub } from './intrinsics.ts';

export const apigwHttp = defineEventSource({
  id: 'apigw-http',
  title: 'API Gateway HTTP API (payload format 2.0)',
  category: 'http',
  does: 'validates the product in the request body and returns it',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayHttpApiV2ProxyRequest',
  output: 'APIGatewayHttpApiV2ProxyResponse',
  types: ['Product'],
  payload: 'Product',
  serializable: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse', 'Product'],
  options: { path: pathInput, method: methodInput },
  resource: { noun: 'HTTP API', types: ['AWS::Serverless::HttpApi'], implicit: 'ServerlessHttpApi' },
  callerLimit: callerLimits.httpApi,
  sam: ({ logicalId, options: { path, method }, resource }) => ({
    events: {
      HttpApi: {
        Type: 'HttpApi',
        Properties: {
          Path: path,
          Method: method,
          ...(resource !== undefined && { ApiId: ref(resource) }),
        },
      },
    },
    // The stage of an existing API can have any name.
    ...(resource === undefined && {
      outputs: {
        [`${logicalId}Url`]: {
          Description: `URL of ${method} ${path}`,
          Value: sub(`https://\${ServerlessHttpApi}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}${path}`),
        },
      },
    }),
  }),
});
