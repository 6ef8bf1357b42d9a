import type { SamContext, SamParts } from './define.ts';
import { ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

/** The function that an authorizer's resources are named after. */
export type AuthorizerContext = Pick<SamContext, 'name' | 'logicalId'>;

/** The types that the values in an authorizer's context can have. C# declares them as object. */
export const contextValues = ['string', 'bool', 'int', 'double'] as const;

/** Adds a token that clients must send. CloudFormation generates it, and the function reads it from TOKEN. */
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
        Description: 'Read the token: aws secretsmanager get-secret-value --secret-id',
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
