import { contextValues, withToken } from './authorizer.ts';
import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingRestApi, protectedRestApi, restAuthorizer } from './rest-authorizer.ts';

export const apigwAuthorizerToken = defineEventSource({
  id: 'apigw-authorizer-token',
  title: 'API Gateway REST API authorizer (TOKEN)',
  category: 'authorizer',
  does: 'authorizes REST API requests by bearer token',
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
            Identity: { Header: 'Authorization', ValidationExpression: '^Bearer .+$', ReauthorizeEvery: 300 },
          })
        : restAuthorizer(context, resource, { Type: 'TOKEN', IdentityValidationExpression: '^Bearer .+$' }),
    ),
});
