import type { SamContext, SamParts } from './define.ts';
import { ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

/** What the parts of an authorizer are called after. */
export type AuthorizerContext = Pick<SamContext, 'name' | 'logicalId'>;

/** The types that the values of an authorizer's context, which are objects, can have. */
export const contextValues = ['string', 'bool', 'int', 'double'] as const;

/** What every authorizer needs: a token that clients must send, made by CloudFormation and known to the function. */
export function withToken(
  { name, logicalId }: AuthorizerContext,
  { resources, outputs, ...rest }: SamParts,
): SamParts {
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

export function invocationsOf(logicalId: string) {
  return sub(
    'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/' +
      `\${${logicalId}.Arn}/invocations`,
  );
}

export function authorizerPermission({ name, logicalId }: AuthorizerContext, api: string) {
  return permission(logicalId, 'apigateway.amazonaws.com', {
    SourceArn: sub(
      'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:' +
        `\${${api}}/authorizers/\${${name}Authorizer}`,
    ),
  });
}
