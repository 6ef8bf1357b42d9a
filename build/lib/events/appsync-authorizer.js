import { withToken } from "./authorizer.js";
import { defineEventSource } from "./define.js";
import { existingGraphqlApi } from "./graphql.js";
import { arnOf, getAtt } from "./intrinsics.js";
import { permission } from "./permission.js";
// Answers without a function: what request returns is the result.
const whoAmI = `export function request(ctx) {
  return { payload: ctx.identity.resolverContext.client };
}

export function response(ctx) {
  return ctx.result;
}
`;
export const appsyncAuthorizer = defineEventSource({
    id: 'appsync-authorizer',
    title: 'Authorizer of an AppSync GraphQL API',
    category: 'authorizer',
    does: 'lets in to a GraphQL API who sends the right token',
    packages: ['Amazon.Lambda.AppSyncEvents'],
    usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.AppSyncEvents'],
    input: 'AppSyncAuthorizerEvent',
    output: 'AppSyncAuthorizerResult',
    types: [],
    serializable: ['AppSyncAuthorizerEvent', 'AppSyncAuthorizerResult'],
    resource: existingGraphqlApi,
    sam: ({ name, logicalId, resource }) => withToken({ name, logicalId }, {
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
        outputs: resource === undefined
            ? {
                [`${logicalId}Url`]: {
                    Description: 'Where to POST a query, with the token as the header Authorization',
                    Value: getAtt(`${name}Api`, 'GraphQLUrl'),
                },
            }
            : {
                [`${logicalId}Authorizer`]: {
                    Description: 'Set it in the API as AuthorizerUri of its Lambda authorizer',
                    Value: getAtt(logicalId, 'Arn'),
                },
            },
    }),
});
