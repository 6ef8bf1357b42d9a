import { authorizerPermission, invocationsOf } from "./authorizer.js";
import { matching } from "./checks.js";
import { getAtt, ref, sub } from "./intrinsics.js";
/** Not SAM's own kind: each change of such an API's definition takes away what is not in the definition. */
export const existingHttpApi = { noun: 'HTTP API', types: ['AWS::ApiGatewayV2::Api'] };
/** An HTTP API whose one route passes on what the authorizer let in. */
export function protectedHttpApi({ name, logicalId }, backend, enableSimpleResponses) {
    return {
        resources: {
            [`${name}Api`]: {
                Type: 'AWS::Serverless::HttpApi',
                Properties: {
                    Auth: {
                        DefaultAuthorizer: 'Token',
                        Authorizers: {
                            Token: {
                                FunctionArn: getAtt(logicalId, 'Arn'),
                                AuthorizerPayloadFormatVersion: '2.0',
                                EnableSimpleResponses: enableSimpleResponses,
                                // Without it SAM does not allow the API to call the function.
                                EnableFunctionDefaultPermissions: true,
                                Identity: { Headers: ['Authorization'], ReauthorizeEvery: 300 },
                            },
                        },
                    },
                    DefinitionBody: {
                        openapi: '3.0.1',
                        info: { title: `${name}Api`, version: '1.0' },
                        paths: {
                            '/protected': {
                                get: {
                                    responses: { default: { description: 'What the backend answers' } },
                                    'x-amazon-apigateway-integration': {
                                        type: 'http_proxy',
                                        httpMethod: 'GET',
                                        uri: backend,
                                        payloadFormatVersion: '1.0',
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
        outputs: {
            [`${logicalId}Url`]: {
                Description: 'Answers GET with the header Authorization: Bearer and the token',
                Value: sub(`https://\${${name}Api}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/protected`),
            },
        },
    };
}
/** An authorizer for an HTTP API of the template, whose routes then name it. */
export function httpAuthorizer({ name, logicalId }, api, enableSimpleResponses) {
    return {
        resources: {
            [`${name}Authorizer`]: {
                Type: 'AWS::ApiGatewayV2::Authorizer',
                Properties: {
                    Name: name,
                    ApiId: ref(api),
                    AuthorizerType: 'REQUEST',
                    AuthorizerUri: invocationsOf(logicalId),
                    AuthorizerPayloadFormatVersion: '2.0',
                    AuthorizerResultTtlInSeconds: 300,
                    EnableSimpleResponses: enableSimpleResponses,
                    IdentitySource: ['$request.header.Authorization'],
                },
            },
            [`${name}Permission`]: authorizerPermission({ name, logicalId }, api),
        },
    };
}
/** What the protected route of a new HTTP API leads to: such an API can't answer by itself. */
export const backendInput = {
    kind: 'text',
    message: 'URL that the authorizer protects',
    default: 'https://checkip.amazonaws.com/',
    check: matching('URL', /^https?:\/\/[^\s/]+(\/[^\s$]*)?$/, 'one like https://example.com/orders'),
};
