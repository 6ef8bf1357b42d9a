import type { Review } from '../review.ts';
import type { CompiledCode } from './compiled-code.ts';
import { contextName } from './context-name.ts';
import { servesOf } from './serves.ts';
import { isUnclear } from './unclear-uses.ts';

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
      .map(({ written }) => ({ context: contextName(context), type: written }));
  });
}
