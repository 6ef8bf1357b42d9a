import { usageError } from "../errors.js";
/**
 * Refuses a route of an API that another function has: SAM would refuse the template.
 *
 * @param template undefined if it can't be read
 * @param logicalId of the function that is to have the events
 * @throws LambdaAotError (exit code 2)
 */
export function requireFreeRoute(template, logicalId, { events = {} }) {
    const wanted = Object.values(events).flatMap((event) => routesOf(event));
    if (wanted.length === 0)
        return;
    for (const { logicalId: other, properties } of template?.functions ?? []) {
        const existing = Object.values((properties.Events ?? {}));
        const taken = existing.flatMap(routesOf).find(({ key }) => wanted.some((each) => each.key === key));
        if (other === logicalId || taken === undefined)
            continue;
        throw usageError([`${taken.shown} is taken by ${other}. Give the new function another with --path.`]);
    }
}
/** Two routes meet if they belong to the same API: the one that is named, or SAM's own. */
function routesOf({ Type, Properties = {} }) {
    const { Path, Method, ApiId, RestApiId } = Properties;
    if ((Type !== 'HttpApi' && Type !== 'Api') || typeof Path !== 'string')
        return [];
    const method = String(Method).toUpperCase();
    return [{ key: JSON.stringify([Type, Path, method, ApiId ?? RestApiId]), shown: `${method} ${Path}` }];
}
