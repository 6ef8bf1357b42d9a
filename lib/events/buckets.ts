import type { SamValue } from './define.ts';

interface EncryptionRule {
  readonly ServerSideEncryptionByDefault?: { readonly KMSMasterKeyID?: SamValue };
}

interface Encryption {
  readonly ServerSideEncryptionConfiguration?: Readonly<Record<number, EncryptionRule>>;
}

/** The KMS key of a bucket's default encryption; undefined if it has none of its own. */
export function bucketKey({ BucketEncryption }: Readonly<Record<string, SamValue>>): SamValue {
  const rule = (BucketEncryption as Encryption | undefined)?.ServerSideEncryptionConfiguration?.[0];
  return rule?.ServerSideEncryptionByDefault?.KMSMasterKeyID;
}
