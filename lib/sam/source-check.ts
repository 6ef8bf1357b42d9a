import { usageError } from '../errors.ts';
import type { CheckContext, EventSource } from '../events/define.ts';
import type { FunctionTimeout } from './function-timeout.ts';
import { namedResource } from './named-resource.ts';
import { requireResource } from './resources.ts';
import { keyAccess } from './surroundings.ts';
import type { SamTemplate } from './template.ts';

/** An event source as it is wanted. */
export interface WantedSource {
  readonly source: EventSource;
  readonly options: Readonly<Record<string, unknown>>;
  /** Logical id or ARN. */
  readonly resource: string | undefined;
  readonly timeout: FunctionTimeout;
  /** That the solution is deployed to; '' if it is not known. */
  readonly region: string;
  /** The function keeps a handler of its own. */
  readonly isOwnHandler: boolean;
}

/**
 * Refuses an event source that could not be deployed with its options and the resource that it names.
 *
 * @param template undefined if there is none, or it can't be read
 * @returns warnings
 * @throws LambdaAotError (exit code 2)
 */
export function checkSource(template: SamTemplate | undefined, wanted: WantedSource): string[] {
  const { source, options, resource, timeout, region, isOwnHandler } = wanted;
  requireResource(template, resource, source.resource);
  requireRegion(resource, source, region);
  const { refused, warnings = [] } =
    source.check?.({
      options: options as CheckContext['options'],
      resource: namedResource(template, resource),
      timeout: timeout.isUnknown ? undefined : timeout.seconds,
      isOwnHandler,
    }) ?? {};
  if (refused !== undefined) throw usageError([refused]);
  return [...warnings, ...ownerWarnings(source, resource), ...keyWarnings(template, source, resource)];
}

/** The parts of an ARN after `arn`: partition, service, Region, account. */
const partsOf = (arn: string): string[] => arn.split(':').slice(1, 5);

function requireRegion(
  resource: string | undefined,
  { resource: wanted }: EventSource,
  region: string,
): void {
  if (wanted?.isRegional !== true || !resource?.startsWith('arn:')) return;
  const [, , other = ''] = partsOf(resource);
  if (region === '' || other === '' || other === region) return;
  throw usageError([
    `${wanted.noun} "${resource}" is in ${other}, but the solution is deployed to ${region}. ` +
      'Lambda reads from its own Region only.',
  ]);
}

/** Which account the solution is deployed to is not known here. */
function ownerWarnings({ resource: wanted }: EventSource, resource: string | undefined): string[] {
  if (wanted?.otherAccount === undefined || !resource?.startsWith('arn:')) return [];
  const [, , , account = ''] = partsOf(resource);
  return [`If you do not deploy to the account ${account} of ${resource}, ${wanted.otherAccount}.`];
}

function keyWarnings(
  template: SamTemplate | undefined,
  source: EventSource,
  resource: string | undefined,
): string[] {
  if (template === undefined || keyAccess(template, source, resource).isUnknown !== true) return [];
  const { noun = '' } = source.resource ?? {};
  return [
    `The KMS key of ${noun.toLowerCase()} "${resource ?? ''}" cannot be determined. Allow the function kms:Decrypt on it.`,
  ];
}
