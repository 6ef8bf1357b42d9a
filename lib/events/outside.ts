import { idOrArn, optional } from './checks.ts';
import type { SamValue } from './define.ts';
import { refOf } from './intrinsics.ts';

/** Allows Lambda to reach a broker in a VPC, for sources that SAM does not grant this for. */
export const vpcPolicy: SamValue = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'ec2:CreateNetworkInterface',
        'ec2:DeleteNetworkInterface',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeVpcs',
      ],
      Resource: '*',
    },
  ],
};

export const secretInput = {
  kind: 'text',
  advanced: true,
  message: 'Secret with user name and password, by logical ID or ARN',
  ifEmpty: 'a new one is created',
  check: optional(idOrArn('Secret', 'secretsmanager:secret:**')),
  default: '',
} as const;

/**
 * The secret with the user name and the password that Lambda logs in with.
 *
 * @param secret logical ID or ARN of an existing secret; '' for a new one
 */
export function loginSecret(name: string, secret: string) {
  const logicalId = secret === '' ? `${name}Login` : secret;
  return {
    // A secret has no Arn attribute: its Ref is the ARN.
    arn: refOf(logicalId),
    resources: {
      ...(secret === '' && {
        [logicalId]: {
          Type: 'AWS::SecretsManager::Secret',
          Properties: {
            Description: `User name and password that ${name} logs in with. Create this user, or store an existing one here.`,
            GenerateSecretString: {
              SecretStringTemplate: '{"username":"lambda"}',
              GenerateStringKey: 'password',
              ExcludePunctuation: true,
            },
          },
        },
      }),
    },
  };
}
