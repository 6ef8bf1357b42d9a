import { contextValues, withToken } from "./authorizer.js";
import { defineEventSource } from "./define.js";
import { existingRestApi, protectedRestApi, restAuthorizer } from "./rest-authorizer.js";
export const apigwAuthorizerRequest = defineEventSource({
    id: 'apigw-authorizer-request',
    title: 'Authorizer of an API Gateway REST API, by request',
    category: 'authorizer',
    does: 'lets in to a REST API who sends a request with the right token',
    packages: ['Amazon.Lambda.APIGatewayEvents'],
    usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.APIGatewayEvents'],
    input: 'APIGatewayCustomAuthorizerRequest',
    output: 'APIGatewayCustomAuthorizerResponse',
    types: [],
    serializable: ['APIGatewayCustomAuthorizerRequest', 'APIGatewayCustomAuthorizerResponse', ...contextValues],
    resource: existingRestApi,
    sam: ({ resource, ...context }) => withToken(context, resource === undefined
        ? protectedRestApi(context, {
            FunctionPayloadType: 'REQUEST',
            Identity: { Headers: ['Authorization'], ReauthorizeEvery: 300 },
        })
        : restAuthorizer(context, resource, { Type: 'REQUEST' })),
});
