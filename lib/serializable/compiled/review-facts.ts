import type { CompilerFacts } from '../../compiler/facts.ts';
import type { Review } from '../review.ts';
import { serializerRules } from '../rules/catalogue.ts';
import { CompiledCode } from './compiled-code.ts';
import { findingsOf } from './define-rule.ts';
import { missingTypes } from './missing-types.ts';
import { unneededTypes } from './unneeded-types.ts';

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
    unneeded: unneededTypes(
      code,
      warnings.some((each) => each.code === 'object-member'),
    ),
    warnings,
  };
}
