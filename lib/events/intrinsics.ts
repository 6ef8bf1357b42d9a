/** An intrinsic function of CloudFormation, written in its short form: `!Sub '…'`. */
export class Intrinsic {
  readonly tag: string;
  readonly argument: string;

  constructor(tag: string, argument: string) {
    this.tag = tag;
    this.argument = argument;
  }
}

export const ref = (logicalId: string): Intrinsic => new Intrinsic('!Ref', logicalId);
export const getAtt = (logicalId: string, attribute: string): Intrinsic =>
  new Intrinsic('!GetAtt', `${logicalId}.${attribute}`);
export const sub = (text: string): Intrinsic => new Intrinsic('!Sub', text);
