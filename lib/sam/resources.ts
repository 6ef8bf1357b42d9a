import { EditRefused } from '../edit/refused.ts';
import { readTemplate } from '../edit/sam-template/template.ts';
import { usageError } from '../errors.ts';
import { eventSource } from '../events/catalogue.ts';
import type { ExistingResource } from '../events/define.ts';
import { alternatives, suggest } from '../inputs/suggest.ts';
import type { FunctionChoices } from '../blueprint/choices.ts';

/**
 * Refuses a resource that is named by a logical id and is not in the template, or is something else there.
 *
 * @param template gives its text; '' where there is none yet
 * @throws LambdaAotError (exit code 2)
 */
export function requireResource(template: () => string, { event, resource }: FunctionChoices): void {
  const { resource: wanted } = eventSource(event);
  if (resource === undefined || wanted === undefined || resource.startsWith('arn:')) return;
  const types = typesIn(template);
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
  if (fitting.length > 0) return `Name ${alternatives(fitting)}, or leave --resource out for a new one.`;
  const instead = arn === undefined ? 'add it first' : 'name one by its ARN';
  return `The template has none: ${instead}, or leave --resource out for a new one.`;
}

/** undefined where the template can't be read: the edit of it will say why. */
function typesIn(template: () => string): Map<string, string> | undefined {
  try {
    const { Resources } = readTemplate(template()) as {
      Resources?: Record<string, { Type?: unknown } | null> | null;
    };
    return new Map(Object.entries(Resources ?? {}).map(([id, each]) => [id, String(each?.Type)]));
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
