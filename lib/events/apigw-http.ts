import { defineEventSource } from './define.ts';
import { sub } from './intrinsics.ts';

export const apigwHttp = defineEventSource({
  id: 'apigw-http',
  title: 'API Gateway HTTP API (payload format 2.0)',
  category: 'http',
  does: 'answers POST /products with the product it gets',
  package: 'Amazon.Lambda.APIGatewayEvents',
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayHttpApiV2ProxyRequest',
  output: 'APIGatewayHttpApiV2ProxyResponse',
  types: ['Product'],
  serializable: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse', 'Product'],
  sam: ({ logicalId }) => ({
    events: { HttpApi: { Type: 'HttpApi', Properties: { Path: '/products', Method: 'POST' } } },
    outputs: {
      [`${logicalId}Url`]: {
        Description: 'Where to POST a product',
        Value: sub('https://${ServerlessHttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/products'),
      },
    },
  }),
});
