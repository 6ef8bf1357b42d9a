/** Intrinsic functions of CloudFormation in their long form, as plain data. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an intrinsic function, and not a map with entries. */
export function isIntrinsic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [key = '', ...others] = Object.keys(value);
  return others.length === 0 && isIntrinsicKey(key);
}

/** `Fn::Transform` and `Fn::ForEach` may have other keys next to them in a map. */
export const isIntrinsicKey = (key: string): boolean => /^(Ref$|Fn::(?!Transform$|ForEach))/.test(key);

/** The short form of a function with one text as argument: `!Ref X`, `!Sub '…'`, `!GetAtt X.Arn`. */
export function sameLineForm(value: unknown): { tag: string; text: string } | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const { Ref, 'Fn::Sub': sub, 'Fn::GetAtt': getAtt } = value;
  if (typeof Ref === 'string') return { tag: '!Ref', text: Ref };
  if (typeof sub === 'string') return { tag: '!Sub', text: sub };
  if (typeof getAtt === 'string') return { tag: '!GetAtt', text: getAtt };
  const isPath = Array.isArray(getAtt) && getAtt.every((part) => typeof part === 'string');
  return isPath ? { tag: '!GetAtt', text: getAtt.join('.') } : undefined;
}

/** Converts `Fn::GetAtt` to one form, so that two values with the same meaning are equal. */
export function normalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalized);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key !== 'Fn::GetAtt' || typeof inner !== 'string') return [key, normalized(inner)] as const;
    const dot = inner.indexOf('.');
    return [key, [inner.slice(0, dot), inner.slice(dot + 1)]] as const;
  });
  return Object.fromEntries(entries);
}
