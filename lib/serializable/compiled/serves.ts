import type { ContextFacts } from '../../compiler/facts.ts';
import type { CompiledCode } from './compiled-code.ts';
import { typesOfSources } from './source-names.ts';

/** Whether a listed type of a context serves a use: JSON has it, or it brings a type that JSON has. */
export function servesOf(code: CompiledCode): (type: number, context: ContextFacts) => boolean {
  const { graph, facts } = code;
  const needs = facts.contexts.map((_, at) => code.needsOf(at));
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
