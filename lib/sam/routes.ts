import { EditRefused } from '../edit/refused.ts';
import { readFunctions } from '../edit/sam-template/functions.ts';
import { usageError } from '../errors.ts';
import type { FunctionModel } from '../blueprint/model.ts';

interface Route {
  readonly Type?: unknown;
  readonly Properties?: { readonly Path?: unknown; readonly Method?: unknown } & Readonly<
    Record<string, unknown>
  >;
}

/**
 * Refuses a route of an API that another function has: SAM would refuse the template.
 *
 * @param template gives its text
 * @throws LambdaAotError (exit code 2)
 */
export function requireFreeRoute(template: () => string, { logicalId, sam }: FunctionModel): void {
  const wanted = Object.values(sam.events ?? {}).flatMap((event) => routeOf(event as Route));
  if (wanted.length === 0) return;
  for (const { logicalId: other, properties } of functionsIn(template)) {
    const events = Object.values((properties.Events ?? {}) as Record<string, Route>);
    const taken = events.flatMap(routeOf).find(({ key }) => wanted.some((each) => each.key === key));
    if (other === logicalId || taken === undefined) continue;
    throw usageError([`${taken.shown} is taken by ${other}. Give the new function another with --path.`]);
  }
}

/** Routes of one kind of API meet where they are of the same API: the one that is named, or SAM's own. */
function routeOf({ Type, Properties = {} }: Route): { readonly key: string; readonly shown: string }[] {
  const { Path, Method, ApiId, RestApiId } = Properties;
  if ((Type !== 'HttpApi' && Type !== 'Api') || typeof Path !== 'string') return [];
  const method = String(Method).toUpperCase();
  return [{ key: JSON.stringify([Type, Path, method, ApiId ?? RestApiId]), shown: `${method} ${Path}` }];
}

/** A template that can't be read says nothing here; the edit of it will say why. */
function functionsIn(template: () => string) {
  try {
    return readFunctions(template());
  } catch (error) {
    if (error instanceof EditRefused) return [];
    throw error;
  }
}
