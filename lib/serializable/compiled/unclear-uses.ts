import type { JsonUse } from '../../compiler/facts.ts';
import type { CompiledCode } from './compiled-code.ts';
import { servesOf } from './serves.ts';

/**
 * Uses whose type or context cannot be determined, and for which the person has not answered: no context of theirs lists
 * a type that only they can need.
 */
export function unclearUses(code: CompiledCode): JsonUse[] {
  const unclear = code.uses.filter((use) => isUnclear(use, code));
  if (unclear.length === 0) return [];
  const serves = servesOf(code);
  return unclear.filter((use) => !isAnswered(use, code, serves));
}

export function isUnclear({ type, metadata }: JsonUse, { graph }: CompiledCode): boolean {
  if (metadata === 'reflection') return false;
  return type === undefined ? true : metadata === 'unknown' && graph.type(type).shape !== 'anonymous';
}

function isAnswered(
  { type, declared, contexts: asked }: JsonUse,
  code: CompiledCode,
  serves: ReturnType<typeof servesOf>,
): boolean {
  const { contexts } = code.facts;
  const own = asked.length > 0 ? asked.flatMap((at) => contexts[at] ?? []) : contexts;
  if (type !== undefined) return own.some(({ covers }) => covers.includes(type));
  return own.some((context) =>
    context.listed.some((listed) => !serves(listed.type, context) && isPossible(listed.type, declared, code)),
  );
}

/** Whether a value that is declared as one type may be of another. */
function isPossible(type: number, declared: number | undefined, { graph }: CompiledCode): boolean {
  if (declared === undefined) return true;
  const { derived = [], origin } = graph.type(declared);
  return origin !== 'own' || type === declared || derived.includes(type);
}
