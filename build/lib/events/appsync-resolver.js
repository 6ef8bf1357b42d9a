import { defineEventSource } from "./define.js";
import { existingGraphqlApi, invoke, resolverOf } from "./graphql.js";
import { getAtt } from "./intrinsics.js";
const schema = `type Product {
  id: ID!
  name: String!
  price: Float!
}

type Query {
  product(id: ID!): Product
}
`;
export const appsyncResolver = defineEventSource({
    id: 'appsync-resolver',
    title: 'AppSync GraphQL resolver',
    category: 'graphql',
    does: 'gives the value of a field of a GraphQL schema',
    packages: ['Amazon.Lambda.AppSyncEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.AppSyncEvents'],
    input: 'AppSyncResolverEvent<ProductArguments>',
    output: 'Product?',
    types: ['Product', 'ProductArguments'],
    payload: 'Product',
    serializable: ['AppSyncResolverEvent<ProductArguments>', 'Product'],
    options: {
        auth: {
            kind: 'choice',
            message: 'Who may call the API',
            choices: [
                { value: 'AWS_IAM', note: 'requests that are signed with AWS credentials' },
                { value: 'API_KEY', note: 'requests with the key of the API' },
            ],
            default: 'AWS_IAM',
        },
    },
    resource: existingGraphqlApi,
    sam: ({ name, logicalId, options: { auth }, resource }) => resource === undefined
        ? {
            resources: {
                [`${name}Api`]: {
                    Type: 'AWS::Serverless::GraphQLApi',
                    Properties: {
                        SchemaInline: schema,
                        Auth: { Type: auth },
                        ...(auth === 'API_KEY' && { ApiKeys: { Default: {} } }),
                        DataSources: { Lambda: { Function: { FunctionArn: getAtt(logicalId, 'Arn') } } },
                        Functions: {
                            Invoke: {
                                DataSource: 'Function',
                                Runtime: { Name: 'APPSYNC_JS', Version: '1.0.0' },
                                InlineCode: invoke,
                            },
                        },
                        Resolvers: { Query: { product: { Pipeline: ['Invoke'] } } },
                    },
                },
            },
            outputs: {
                [`${logicalId}Url`]: {
                    Description: 'Where to POST a query',
                    Value: getAtt(`${name}Api`, 'GraphQLUrl'),
                },
            },
        }
        : { resources: resolverOf({ name, logicalId, api: resource }) },
});
