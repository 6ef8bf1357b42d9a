import type { CompilerFacts } from '../../compiler/facts.ts';
import type { Review } from '../review.ts';
import { serializerRules } from '../rules/catalogue.ts';
import { CompiledCode } from '../compiled/compiled-code.ts';
import { contextName } from '../compiled/context-name.ts';
import { findingsOf } from '../compiled/define-rule.ts';
import { missingTypes } from '../compiled/missing-types.ts';
import { unneededTypes } from '../compiled/unneeded-types.ts';

/**
 * The review of a project by what the compiler knows of it.
 *
 * @param relative from an absolute path to the one to show
 */
export function reviewFacts(facts: CompilerFacts, relative: (path: string) => string): Review {
  const code = new CompiledCode(facts, relative);
  const warnings = serializerRules.flatMap((rule) => findingsOf(rule, code));
  return {
    missing: missingTypes(code),
    contexts: facts.contexts.map(contextName),
    unneeded: unneededTypes(
      code,
      warnings.some((each) => each.code === 'object-member'),
    ),
    warnings,
  };
}
