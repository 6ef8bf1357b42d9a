import { usageError } from '../errors.ts';
import type { SamParts } from '../events/define.ts';
import type { SamTemplate } from './template.ts';

interface Route {
  readonly Type?: unknown;
  readonly Properties?: { readonly Path?: unknown; readonly Method?: unknown } & Readonly<
    Record<string, unknown>
  >;
}

/**
 * Refuses a route of an API that another function has: SAM would refuse the template.
 *
 * @param template undefined if it can't be read
 * @param logicalId of the function that is to have the events
 * @throws LambdaAotError (exit code 2)
 */
export function requireFreeRoute(
  template: SamTemplate | undefined,
  logicalId: string,
  { events = {} }: SamParts,
): void {
  const wanted = Object.values(events).flatMap((event) => routesOf(event as Route));
  if (wanted.length === 0) return;
  for (const { logicalId: other, properties } of template?.functions ?? []) {
    const existing = Object.values((properties.Events ?? {}) as Record<string, Route>);
    const taken = existing.flatMap(routesOf).find(({ key }) => wanted.some((each) => each.key === key));
    if (other === logicalId || taken === undefined) continue;
    throw usageError([`${taken.shown} is already routed to ${other}. Choose another path with --path.`]);
  }
}

/** Two routes meet if they belong to the same API: the one that is named, or SAM's own. */
function routesOf({ Type, Properties = {} }: Route): { readonly key: string; readonly shown: string }[] {
  const { Path, Method, ApiId, RestApiId } = Properties;
  if ((Type !== 'HttpApi' && Type !== 'Api') || typeof Path !== 'string') return [];
  const method = String(Method).toUpperCase();
  return [{ key: JSON.stringify([Type, Path, method, ApiId ?? RestApiId]), shown: `${method} ${Path}` }];
}
