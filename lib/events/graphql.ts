import { getAtt } from './intrinsics.ts';

export const existingGraphqlApi = {
  noun: 'GraphQL API',
  types: ['AWS::Serverless::GraphQLApi', 'AWS::AppSync::GraphQLApi'],
  arn: 'appsync:apis/*',
};

// The function receives what request returns, so the names are those that AppSyncResolverEvent reads.
export const invoke = `import { util } from '@aws-appsync/utils';

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

/** The resolver for an existing API whose schema already has the field. */
export function resolverOf({ name, logicalId, api }: { name: string; logicalId: string; api: string }) {
  const apiId = api.startsWith('arn:') ? api.slice(api.lastIndexOf('/') + 1) : getAtt(api, 'ApiId');
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
        ApiId: apiId,
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
        ApiId: apiId,
        TypeName: 'Query',
        FieldName: 'product',
        DataSourceName: name,
        Runtime: { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' },
        Code: invoke,
      },
    },
  };
}
