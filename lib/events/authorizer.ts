import { matching } from './checks.ts';
import type { SamContext, SamParts } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

type Context = Pick<SamContext, 'name' | 'logicalId'>;

/** The types that the values of an authorizer's context, which are objects, can have. */
export const contextValues = ['string', 'bool', 'int', 'double'] as const;

/** What every authorizer needs: a token that clients must send, made by CloudFormation and known to the function. */
export function withToken({ name, logicalId }: Context, { resources, outputs, ...rest }: SamParts): SamParts {
  return {
    ...rest,
    variables: { TOKEN: sub(`{{resolve:secretsmanager:\${${name}Token}}}`) },
    resources: {
      [`${name}Token`]: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { PasswordLength: 40, ExcludePunctuation: true } },
      },
      ...resources,
    },
    outputs: {
      ...outputs,
      [`${logicalId}Token`]: {
        Description: 'Secret with the token, for aws secretsmanager get-secret-value --secret-id',
        Value: ref(`${name}Token`),
      },
    },
  };
}

/** A REST API whose one method answers, without a function, whom the authorizer let in. */
export function protectedRestApi({ name, logicalId }: Context, authorizer: object): SamParts {
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

/** Not SAM's own kind: each change of such an API's definition takes away what is not in the definition. */
export const existingRestApi = { noun: 'REST API', types: ['AWS::ApiGateway::RestApi'] };
export const existingHttpApi = { noun: 'HTTP API', types: ['AWS::ApiGatewayV2::Api'] };

/** An authorizer for a REST API of the template, whose methods then name it. */
export function restAuthorizer({ name, logicalId }: Context, api: string, properties: object): SamParts {
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

/** An HTTP API whose one route passes on what the authorizer let in. */
export function protectedHttpApi(
  { name, logicalId }: Context,
  backend: string,
  enableSimpleResponses: boolean,
): SamParts {
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
export function httpAuthorizer(
  { name, logicalId }: Context,
  api: string,
  enableSimpleResponses: boolean,
): SamParts {
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
} as const;

function invocationsOf(logicalId: string) {
  return sub(
    'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/' +
      `\${${logicalId}.Arn}/invocations`,
  );
}

function authorizerPermission({ name, logicalId }: Context, api: string) {
  return permission(logicalId, 'apigateway.amazonaws.com', {
    SourceArn: sub(
      'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:' +
        `\${${api}}/authorizers/\${${name}Authorizer}`,
    ),
  });
}
