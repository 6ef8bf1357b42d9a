import { contextValues, withToken } from './authorizer.ts';
import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { backendInput, existingHttpApi, httpAuthorizer, protectedHttpApi } from './http-authorizer.ts';

export const httpapiAuthorizerSimple = defineEventSource({
  id: 'httpapi-authorizer-simple',
  title: 'API Gateway HTTP API authorizer (simple response)',
  category: 'authorizer',
  does: 'authorizes HTTP API requests by bearer token',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayCustomAuthorizerV2Request',
  output: 'APIGatewayCustomAuthorizerV2SimpleResponse',
  types: [],
  serializable: [
    'APIGatewayCustomAuthorizerV2Request',
    'APIGatewayCustomAuthorizerV2SimpleResponse',
    ...contextValues,
  ],
  options: { backend: backendInput },
  resource: existingHttpApi,
  callerLimit: callerLimits.httpApiAuthorizer,
  sam: ({ options, resource, ...context }) =>
    withToken(
      context,
      resource === undefined
        ? protectedHttpApi(context, options.backend, true)
        : httpAuthorizer(context, resource, true),
    ),
});
