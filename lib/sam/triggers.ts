import { usageError } from '../errors.ts';
import type { SamParts } from '../events/define.ts';
import type { SamTemplate } from './template.ts';

interface CognitoEvent {
  readonly Type?: unknown;
  readonly Properties?: { readonly UserPool?: { readonly Ref?: unknown }; readonly Trigger?: unknown };
}

interface Trigger {
  readonly userPool: string;
  readonly trigger: string;
}

/**
 * Refuses a trigger of a user pool that calls another function: a pool has one of each kind, and SAM refuses the
 * template.
 *
 * @param template undefined if it can't be read
 * @param logicalId of the function that is to have the events
 * @throws LambdaAotError (exit code 2)
 */
export function requireFreeTrigger(
  template: SamTemplate | undefined,
  logicalId: string,
  { events = {} }: SamParts,
): void {
  const [wanted] = triggersOf(events);
  if (wanted === undefined || template === undefined) return;
  const { userPool, trigger } = wanted;
  const isSame = (other: Trigger): boolean => other.userPool === userPool && other.trigger === trigger;
  const owner = template.functions.find(
    ({ logicalId: other, properties }) => other !== logicalId && triggersOf(properties.Events).some(isSame),
  );
  const config = template.propertiesOf(userPool)?.LambdaConfig as
    Readonly<Record<string, unknown>> | undefined;
  if (owner === undefined && config?.[trigger] === undefined) return;
  const calls = owner === undefined ? 'in its LambdaConfig' : `that calls ${owner.logicalId}`;
  throw usageError([
    `User pool "${userPool}" already has a ${trigger} trigger ${calls}. Remove it, or pass another pool with --resource.`,
  ]);
}

function triggersOf(events: unknown): Trigger[] {
  return Object.values((events ?? {}) as Record<string, CognitoEvent | null>).flatMap((event) => {
    const { UserPool, Trigger: triggers } = event?.Properties ?? {};
    if (event?.Type !== 'Cognito' || typeof UserPool?.Ref !== 'string') return [];
    const userPool = UserPool.Ref;
    return [triggers].flat().map((trigger) => ({ userPool, trigger: String(trigger) }));
  });
}
