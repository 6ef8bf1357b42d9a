import { contextValues, withToken } from './authorizer.ts';
import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { backendInput, existingHttpApi, httpAuthorizer, protectedHttpApi } from './http-authorizer.ts';

export const httpapiAuthorizerIam = defineEventSource({
  id: 'httpapi-authorizer-iam',
  title: 'API Gateway HTTP API authorizer (IAM policy)',
  category: 'authorizer',
  does: 'authorizes HTTP API requests by bearer token and returns an IAM policy',
  packages: ['Amazon.Lambda.APIGatewayEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayCustomAuthorizerV2Request',
  output: 'APIGatewayCustomAuthorizerV2IamResponse',
  types: [],
  serializable: [
    'APIGatewayCustomAuthorizerV2Request',
    'APIGatewayCustomAuthorizerV2IamResponse',
    ...contextValues,
  ],
  options: { backend: backendInput },
  resource: existingHttpApi,
  callerLimit: callerLimits.httpApiAuthorizer,
  sam: ({ options, resource, ...context }) =>
    withToken(
      context,
      resource === undefined
        ? protectedHttpApi(context, options.backend, false)
        : httpAuthorizer(context, resource, false),
    ),
});
