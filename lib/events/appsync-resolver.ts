import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingGraphqlApi, invoke, resolverOf } from './graphql.ts';
import { getAtt } from './intrinsics.ts';

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
  does: 'resolves a field of a GraphQL schema',
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
      message: 'Authorization type of the API',
      choices: [
        { value: 'AWS_IAM', note: 'requests signed with AWS credentials' },
        { value: 'API_KEY', note: 'requests with an API key' },
      ],
      default: 'AWS_IAM',
    },
  },
  resource: existingGraphqlApi,
  callerLimit: callerLimits.appSync,
  sam: ({ name, logicalId, options: { auth }, resource }) =>
    resource === undefined
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
              Description: 'URL for GraphQL queries, sent with POST',
              Value: getAtt(`${name}Api`, 'GraphQLUrl'),
            },
          },
        }
      : { resources: resolverOf({ name, logicalId, api: resource }) },
});
