import type { AuthorizerContext } from './authorizer.ts';
import { authorizerPermission, invocationsOf } from './authorizer.ts';
import type { SamParts } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';

/** AWS::Serverless::Api is missing: each update of its definition removes an authorizer that is not in the definition. */
export const existingRestApi = { noun: 'REST API', types: ['AWS::ApiGateway::RestApi'] };

/** A REST API with one method, which returns the allowed client without a backend. */
export function protectedRestApi({ name, logicalId }: AuthorizerContext, authorizer: object): SamParts {
  return {
    resources: {
      [`${name}Api`]: {
        Type: 'AWS::Serverless::Api',
        Properties: {
          StageName: 'Prod',
          // Without this property, SAM adds a second stage named Stage.
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
                  responses: { '200': { description: 'The client that the authorizer allowed' } },
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
        Description: 'URL for GET requests with the header Authorization: Bearer <token>',
        Value: sub(`https://\${${name}Api}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/Prod/whoami`),
      },
    },
  };
}

/** An authorizer for a REST API in the template. The API's methods must refer to it. */
export function restAuthorizer(
  { name, logicalId }: AuthorizerContext,
  api: string,
  properties: object,
): SamParts {
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
