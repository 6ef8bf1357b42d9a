import type { SamValue } from './define.ts';
import { getAtt } from './intrinsics.ts';

/** Limits a permission to calls on behalf of a resource or an account. */
interface Caller {
  readonly SourceArn?: SamValue;
  readonly SourceAccount?: SamValue;
}

/**
 * Allows a principal to call the function, for sources that SAM does not create the permission for.
 *
 * @param principal a service, for example `lex.amazonaws.com`, or the ARN of a role
 */
export function permission(logicalId: string, principal: SamValue, caller: Caller = {}) {
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
