import { contextValues, withToken } from "./authorizer.js";
import { defineEventSource } from "./define.js";
import { backendInput, existingHttpApi, httpAuthorizer, protectedHttpApi } from "./http-authorizer.js";
export const httpapiAuthorizerSimple = defineEventSource({
    id: 'httpapi-authorizer-simple',
    title: 'Authorizer of an API Gateway HTTP API, yes or no',
    category: 'authorizer',
    does: 'lets in to an HTTP API who sends the right token',
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
    sam: ({ options, resource, ...context }) => withToken(context, resource === undefined
        ? protectedHttpApi(context, options.backend, true)
        : httpAuthorizer(context, resource, true)),
});
