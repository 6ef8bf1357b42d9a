import { getAtt } from "./intrinsics.js";
/** @param principal a service, as in `lex.amazonaws.com`, or the ARN of a role */
export function permission(logicalId, principal, caller = {}) {
    return {
        Type: 'AWS::Lambda::Permission',
        Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: getAtt(logicalId, 'Arn'),
            Principal: principal,
            ...caller,
        },
    };
}
