import type { ChosenHandler } from '../../solution/choose-function.ts';
import { nameOfHandler } from '../../solution/choose-function.ts';

/** A handler, under the name that it has in Lambda. */
export interface NamedHandler<T> {
  readonly name: string;
  readonly chosen: ChosenHandler;
  readonly callable: T;
}

/**
 * What can be called by which name: that in Lambda, which comes first, or else the logical ID, `Project.Handler` or the project. A name
 * that several handlers would have calls none of them.
 */
export function callableNames<T>(handlers: readonly NamedHandler<T>[]): Map<string, T> {
  const names = new Map<string, T>();
  for (const { name, callable } of handlers) if (!names.has(name)) names.set(name, callable);
  const others = handlers.flatMap(({ chosen, callable }) =>
    otherNames(chosen).map((name) => ({ name, callable })),
  );
  for (const { name, callable } of others) {
    const isUnique = others.every((each) => each.name !== name || each.callable === callable);
    if (isUnique && !names.has(name)) names.set(name, callable);
  }
  return names;
}

const otherNames = (chosen: ChosenHandler): string[] => [
  ...(chosen.handler?.resource === undefined ? [] : [chosen.handler.resource.logicalId]),
  nameOfHandler(chosen),
  chosen.fn.name,
  chosen.fn.projectName,
];
