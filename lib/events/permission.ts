import type { SamValue } from './define.ts';
import { getAtt } from './intrinsics.ts';

/** Who may call the function, where SAM does not see to it: on behalf of which resource, of which account. */
interface Caller {
  readonly SourceArn?: SamValue;
  readonly SourceAccount?: SamValue;
}

/** @param principal a service, as in `lex.amazonaws.com`, or the ARN of a role */
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
