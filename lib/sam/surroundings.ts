import type { EventSource, Surroundings } from '../events/define.ts';
import type { KeyAccess } from './decrypt-policy.ts';
import { decryptPolicy } from './decrypt-policy.ts';
import type { FunctionTimeout } from './function-timeout.ts';
import { timeoutIn } from './function-timeout.ts';
import type { SamTemplate } from './template.ts';

/** What a template says that the parts of an event source depend on. */
export interface FoundSurroundings extends Surroundings {
  /** The same timeout, and how sure it is. */
  readonly found: FunctionTimeout;
}

/**
 * @param template undefined if there is none, or it can't be read
 * @param logicalId of the function
 * @param resource logical id or ARN that the source uses
 * @param otherwise the timeout if the template has none, in seconds
 */
export function surroundingsIn(
  template: SamTemplate | undefined,
  logicalId: string,
  source: EventSource,
  resource: string | undefined,
  otherwise?: number,
): FoundSurroundings | undefined {
  if (template === undefined) return undefined;
  const found = timeoutIn(template, logicalId, otherwise);
  const { policy } = keyAccess(template, source, resource);
  const policies = policy === undefined ? [] : [policy];
  return { timeout: found.seconds, found, policies };
}

/** What the function needs so that it can read from an encrypted resource. */
export function keyAccess(
  template: SamTemplate,
  { resource: wanted }: EventSource,
  resource: string | undefined,
): KeyAccess {
  const properties = resource === undefined ? undefined : template.propertiesOf(resource);
  return properties && wanted?.keyIn ? decryptPolicy(template, wanted.keyIn(properties)) : {};
}
