import { idOrArn, optional } from "./checks.js";
import { refOf } from "./intrinsics.js";
/** For sources that Lambda reads from outside of AWS's own interfaces: in a VPC, with a user name and a password. */
/** What Lambda needs in order to reach into a VPC, where SAM does not grant it. */
export const vpcPolicy = {
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
    message: 'ARN or logical id of the secret with user name and password (empty: a new one)',
    check: optional(idOrArn('Secret', 'secretsmanager:secret:**')),
    default: '',
};
/** The secret that is given, by its ARN or its logical id; for '' a new one. */
export function loginSecret(name, given) {
    const logicalId = given === '' ? `${name}Login` : given;
    return {
        // A secret has no attribute Arn: its Ref is the ARN.
        arn: refOf(logicalId),
        resources: {
            ...(given === '' && {
                [logicalId]: {
                    Type: 'AWS::SecretsManager::Secret',
                    Properties: {
                        Description: `The user as whom ${name} reads; make that user, or write one of yours into this secret`,
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
