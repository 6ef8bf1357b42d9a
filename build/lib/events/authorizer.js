import { ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
/** The types that the values of an authorizer's context, which are objects, can have. */
export const contextValues = ['string', 'bool', 'int', 'double'];
/** What every authorizer needs: a token that clients must send, made by CloudFormation and known to the function. */
export function withToken({ name, logicalId }, { resources, outputs, ...rest }) {
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
export function invocationsOf(logicalId) {
    return sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/' +
        `\${${logicalId}.Arn}/invocations`);
}
export function authorizerPermission({ name, logicalId }, api) {
    return permission(logicalId, 'apigateway.amazonaws.com', {
        SourceArn: sub('arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:' +
            `\${${api}}/authorizers/\${${name}Authorizer}`),
    });
}
