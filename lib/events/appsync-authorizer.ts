import { withToken } from './authorizer.ts';
import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingGraphqlApi } from './graphql.ts';
import { arnOf, getAtt } from './intrinsics.ts';
import { permission } from './permission.ts';

// Needs no data source: the payload that request returns is the result.
const whoAmI = `export function request(ctx) {
  return { payload: ctx.identity.resolverContext.client };
}

export function response(ctx) {
  return ctx.result;
}
`;

export const appsyncAuthorizer = defineEventSource({
  id: 'appsync-authorizer',
  title: 'AppSync GraphQL API authorizer',
  category: 'authorizer',
  does: 'authorizes GraphQL requests by token',
  packages: ['Amazon.Lambda.AppSyncEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.AppSyncEvents'],
  input: 'AppSyncAuthorizerEvent',
  output: 'AppSyncAuthorizerResult',
  types: [],
  serializable: ['AppSyncAuthorizerEvent', 'AppSyncAuthorizerResult'],
  resource: existingGraphqlApi,
  callerLimit: callerLimits.appSyncAuthorizer,
  sam: ({ name, logicalId, resource }) =>
    withToken(
      { name, logicalId },
      {
        resources: {
          ...(resource === undefined && {
            [`${name}Api`]: {
              Type: 'AWS::Serverless::GraphQLApi',
              Properties: {
                SchemaInline: 'type Query {\n  whoAmI: String\n}\n',
                Auth: {
                  Type: 'AWS_LAMBDA',
                  LambdaAuthorizer: {
                    AuthorizerUri: getAtt(logicalId, 'Arn'),
                    AuthorizerResultTtlInSeconds: 300,
                  },
                },
                Functions: {
                  WhoAmI: {
                    DataSource: 'NONE',
                    Runtime: { Name: 'APPSYNC_JS', Version: '1.0.0' },
                    InlineCode: whoAmI,
                  },
                },
                Resolvers: { Query: { whoAmI: { Pipeline: ['WhoAmI'] } } },
              },
            },
          }),
          [`${name}Permission`]: permission(logicalId, 'appsync.amazonaws.com', {
            SourceArn: arnOf(resource ?? `${name}Api`),
          }),
        },
        outputs:
          resource === undefined
            ? {
                [`${logicalId}Url`]: {
                  Description: 'URL for POST requests with the token in the Authorization header',
                  Value: getAtt(`${name}Api`, 'GraphQLUrl'),
                },
              }
            : {
                [`${logicalId}Authorizer`]: {
                  Description: 'Set this as AuthorizerUri of the Lambda authorizer in your API',
                  Value: getAtt(logicalId, 'Arn'),
                },
              },
      },
    ),
});
