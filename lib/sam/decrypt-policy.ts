import type { SamValue } from '../events/define.ts';
import { getAtt, sub } from '../events/intrinsics.ts';
import type { SamTemplate } from './template.ts';

/** What a function needs for a key. */
export interface KeyAccess {
  /** undefined if AWS owns the key, so that no permission is needed. */
  readonly policy?: SamValue;
  /** The key can't be determined. */
  readonly isUnknown?: true;
}

/**
 * Allows the function to decrypt what a resource encrypts with a key of its owner.
 *
 * @param key as the resource names it: ARN, id or alias, or a reference
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export function decryptPolicy(template: SamTemplate, key: SamValue): KeyAccess {
  if (key === undefined || key === '') return {};
  if (typeof key === 'string') return ofText(key);
  const [[name, argument] = ['', undefined]] = Object.entries(key as Record<string, unknown>);
  const [logicalId, attribute] = (name === 'Ref' ? [argument] : argument) as (string | undefined)[];
  const type = template.resourceTypes.get(logicalId ?? '');
  if (type === 'AWS::KMS::Key' && (name === 'Ref' || attribute === 'Arn' || attribute === 'KeyId'))
    return allowing(getAtt(logicalId ?? '', 'Arn'));
  if (type === 'AWS::KMS::Alias' && name === 'Ref')
    return decryptPolicy(template, template.propertiesOf(logicalId ?? '')?.TargetKeyId);
  const written = template.valuesIn('')(key);
  return written?.startsWith('arn:') ? ofText(written) : { isUnknown: true };
}

function ofText(key: string): KeyAccess {
  const name = key.replace(/^arn:.*?:(?=alias\/)/, '');
  if (name.startsWith('alias/aws/')) return {};
  if (name.startsWith('alias/'))
    return allowing(anyKey('*'), { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': name } });
  return allowing(key.startsWith('arn:') ? key : anyKey(key));
}

const anyKey = (id: string): SamValue =>
  sub(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`);

const allowing = (Resource: SamValue, Condition?: SamValue): KeyAccess => ({
  policy: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource, ...(Condition !== undefined && { Condition }) },
    ],
  },
});
