import { contextValues, withToken } from "./authorizer.js";
import { defineEventSource } from "./define.js";
import { backendInput, existingHttpApi, httpAuthorizer, protectedHttpApi } from "./http-authorizer.js";
export const httpapiAuthorizerIam = defineEventSource({
    id: 'httpapi-authorizer-iam',
    title: 'Authorizer of an API Gateway HTTP API, by IAM policy',
    category: 'authorizer',
    does: 'lets in to an HTTP API, with an IAM policy, who sends the right token',
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
    sam: ({ options, resource, ...context }) => withToken(context, resource === undefined
        ? protectedHttpApi(context, options.backend, false)
        : httpAuthorizer(context, resource, false)),
});
