import { defineEventSource } from './define.ts';
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

// The event is what request returns: the names are those that AppSyncResolverEvent reads.
const invoke = `import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return {
    operation: 'Invoke',
    payload: {
      arguments: ctx.arguments,
      identity: ctx.identity,
      source: ctx.source,
      request: ctx.request,
      prev: ctx.prev,
      info: ctx.info,
      stash: ctx.stash,
    },
  };
}

export function response(ctx) {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
  return ctx.result;
}
`;

export const appsyncResolver = defineEventSource({
  id: 'appsync-resolver',
  title: 'AppSync GraphQL resolver',
  category: 'graphql',
  does: 'gives the value of a field of a GraphQL schema',
  package: 'Amazon.Lambda.AppSyncEvents',
  usings: ['System.Text.Json', 'Amazon.Lambda.AppSyncEvents'],
  input: 'AppSyncResolverEvent<ProductArguments>',
  output: 'Product?',
  types: ['Product', 'ProductArguments'],
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
              Description: 'Where to POST a query',
              Value: getAtt(`${name}Api`, 'GraphQLUrl'),
            },
          },
        }
      : { resources: resolverOf({ name, logicalId, api: resource }) },
});

/** A resolver for an API that is there already, whose schema has the field. */
function resolverOf({ name, logicalId, api }: { name: string; logicalId: string; api: string }) {
  return {
    [`${name}DataSourceRole`]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'appsync.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
        Policies: [
          {
            PolicyName: 'InvokeFunction',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: getAtt(logicalId, 'Arn') },
              ],
            },
          },
        ],
      },
    },
    [`${name}DataSource`]: {
      Type: 'AWS::AppSync::DataSource',
      Properties: {
        ApiId: getAtt(api, 'ApiId'),
        Name: name,
        Type: 'AWS_LAMBDA',
        LambdaConfig: { LambdaFunctionArn: getAtt(logicalId, 'Arn') },
        ServiceRoleArn: getAtt(`${name}DataSourceRole`, 'Arn'),
      },
    },
    [`${name}Resolver`]: {
      Type: 'AWS::AppSync::Resolver',
      DependsOn: `${name}DataSource`,
      Properties: {
        ApiId: getAtt(api, 'ApiId'),
        TypeName: 'Query',
        FieldName: 'product',
        DataSourceName: name,
        Runtime: { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' },
        Code: invoke,
      },
    },
  };
}
