import type { AuthorizerContext } from './authorizer.ts';
import { authorizerPermission, invocationsOf } from './authorizer.ts';
import { matching } from './checks.ts';
import type { SamParts } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';

/** AWS::Serverless::HttpApi is missing: each update of its definition removes an authorizer that is not in the definition. */
export const existingHttpApi = { noun: 'HTTP API', types: ['AWS::ApiGatewayV2::Api'] };

/** An HTTP API with one route, which forwards allowed requests to the backend. */
export function protectedHttpApi(
  { name, logicalId }: AuthorizerContext,
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
                // Without this property, SAM does not allow the API to call the function.
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
                  responses: { default: { description: 'Response of the backend' } },
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
        Description: 'URL for GET requests with the header Authorization: Bearer <token>',
        Value: sub(`https://\${${name}Api}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/protected`),
      },
    },
  };
}

/** An authorizer for an HTTP API in the template. The API's routes must refer to it. */
export function httpAuthorizer(
  { name, logicalId }: AuthorizerContext,
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

/** The target of the protected route of a new HTTP API, which has no mock integration. */
export const backendInput = {
  kind: 'text',
  message: 'Backend URL that the authorizer protects',
  default: 'https://checkip.amazonaws.com/',
  check: matching('URL', /^https?:\/\/[^\s/]+(\/[^\s$]*)?$/, 'https://example.com/orders'),
} as const;
