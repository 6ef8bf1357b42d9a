import { contextValues, withToken } from './authorizer.ts';
import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingRestApi, protectedRestApi, restAuthorizer } from './rest-authorizer.ts';

export const apigwAuthorizerRequest = defineEventSource({
  id: 'apigw-authorizer-request',
  title: 'API Gateway REST API authorizer (REQUEST)',
  category: 'authorizer',
  does: 'authorizes REST API requests by their headers',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayCustomAuthorizerRequest',
  output: 'APIGatewayCustomAuthorizerResponse',
  types: [],
  serializable: ['APIGatewayCustomAuthorizerRequest', 'APIGatewayCustomAuthorizerResponse', ...contextValues],
  resource: existingRestApi,
  callerLimit: callerLimits.restApi,
  sam: ({ resource, ...context }) =>
    withToken(
      context,
      resource === undefined
        ? protectedRestApi(context, {
            FunctionPayloadType: 'REQUEST',
            Identity: { Headers: ['Authorization'], ReauthorizeEvery: 300 },
          })
        : restAuthorizer(context, resource, { Type: 'REQUEST' }),
    ),
});
