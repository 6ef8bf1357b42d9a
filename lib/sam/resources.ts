import { usageError } from '../errors.ts';
import type { ExistingResource } from '../events/define.ts';
import { alternatives, suggest } from '../inputs/suggest.ts';
import type { SamTemplate } from './template.ts';

/**
 * Refuses a resource that is named by a logical id and is not in the template, or has another type there.
 *
 * @param template undefined if it can't be read
 * @param resource logical id or ARN
 * @param wanted what it must be
 * @throws LambdaAotError (exit code 2)
 */
export function requireResource(
  template: SamTemplate | undefined,
  resource: string | undefined,
  wanted: ExistingResource | undefined,
): void {
  if (resource === undefined || wanted === undefined || resource.startsWith('arn:')) return;
  const types = template?.resourceTypes;
  const type = types?.get(resource);
  if (types === undefined || (type !== undefined && wanted.types.includes(type))) return;
  const fitting = [...types].filter(([, each]) => wanted.types.includes(each)).map(([id]) => id);
  const is =
    type === undefined ? 'is not in the template' : `is an ${type}, not an ${wanted.types.join(' or ')}`;
  throw usageError([`${wanted.noun} "${resource}" ${is}. ${whatToName(resource, fitting, wanted)}`]);
}

function whatToName(named: string, fitting: readonly string[], { arn }: ExistingResource): string {
  const near = suggest(named, fitting);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (fitting.length > 0) return `Pass ${alternatives(fitting)}, or omit --resource to create a new one.`;
  const instead = arn === undefined ? 'Add one' : 'Pass an ARN with --resource';
  return `The template has none. ${instead}, or omit --resource to create a new one.`;
}
