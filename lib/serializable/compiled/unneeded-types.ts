import type { ContextFacts } from '../../compiler/facts.ts';
import type { Review } from '../review.ts';
import type { CompiledCode } from './compiled-code.ts';
import { typesOfSources } from './source-names.ts';
import { isUnclear } from './unclear-uses.ts';

/** Whether a listed type of a context serves a use: JSON has it, or it brings a type that JSON has. */
export function servesOf(code: CompiledCode): (type: number, context: ContextFacts) => boolean {
  const { graph, uses, facts } = code;
  const needs = facts.contexts.map((_, at) =>
    uses.filter(({ contexts }) => contexts.includes(at)).flatMap(({ type }) => type ?? []),
  );
  const reached = needs.map((each) => graph.reachOfAll(each));
  const maybe = typesOfSources(code);
  return (type, context) => {
    const at = facts.contexts.indexOf(context);
    const brought = graph.reachOf(type);
    const listed = new Set(context.listed.map((each) => each.type));
    return (
      maybe.has(graph.type(type).name) ||
      reached[at]?.has(type) === true ||
      needs[at]?.some((need) => !listed.has(need) && brought.has(need)) === true
    );
  };
}

/**
 * What contexts list and nothing needs. A context with a use whose type cannot be determined, or with an object whose
 * values may have any of its types, has none.
 *
 * @param isOpen whether the value of a member is known only at run time
 */
export function unneededTypes(code: CompiledCode, isOpen: boolean): Review['unneeded'] {
  if (isOpen) return [];
  const serves = servesOf(code);
  const unclear = code.uses.filter((use) => isUnclear(use, code));
  return code.facts.contexts.flatMap((context, at) => {
    if (unclear.some(({ contexts }) => contexts.length === 0 || contexts.includes(at))) return [];
    return context.listed
      .filter(({ type }) => !serves(type, context))
      .map(({ written }) => ({ context: context.fullName.replace(/^global::/, ''), type: written }));
  });
}
