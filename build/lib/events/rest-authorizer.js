import { authorizerPermission, invocationsOf } from "./authorizer.js";
import { getAtt, ref, sub } from "./intrinsics.js";
/** Not SAM's own kind: each change of such an API's definition takes away what is not in the definition. */
export const existingRestApi = { noun: 'REST API', types: ['AWS::ApiGateway::RestApi'] };
/** A REST API whose one method answers, without a function, whom the authorizer let in. */
export function protectedRestApi({ name, logicalId }, authorizer) {
    return {
        resources: {
            [`${name}Api`]: {
                Type: 'AWS::Serverless::Api',
                Properties: {
                    StageName: 'Prod',
                    // Without it SAM adds a stage of the name Stage.
                    OpenApiVersion: '3.0.1',
                    Auth: {
                        DefaultAuthorizer: 'Token',
                        Authorizers: { Token: { FunctionArn: getAtt(logicalId, 'Arn'), ...authorizer } },
                    },
                    DefinitionBody: {
                        openapi: '3.0.1',
                        info: { title: `${name}Api`, version: '1.0' },
                        paths: {
                            '/whoami': {
                                get: {
                                    responses: { '200': { description: 'Whom the authorizer let in' } },
                                    'x-amazon-apigateway-integration': {
                                        type: 'mock',
                                        requestTemplates: { 'application/json': '{"statusCode":200}' },
                                        responses: {
                                            default: {
                                                statusCode: '200',
                                                responseTemplates: {
                                                    'application/json': '{"client":"$context.authorizer.principalId"}',
                                                },
                                            },
                                        },
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
                Value: sub(`https://\${${name}Api}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/Prod/whoami`),
            },
        },
    };
}
/** An authorizer for a REST API of the template, whose methods then name it. */
export function restAuthorizer({ name, logicalId }, api, properties) {
    return {
        resources: {
            [`${name}Authorizer`]: {
                Type: 'AWS::ApiGateway::Authorizer',
                Properties: {
                    Name: name,
                    RestApiId: ref(api),
                    AuthorizerUri: invocationsOf(logicalId),
                    IdentitySource: 'method.request.header.Authorization',
                    ...properties,
                },
            },
            [`${name}Permission`]: authorizerPermission({ name, logicalId }, api),
        },
    };
}
