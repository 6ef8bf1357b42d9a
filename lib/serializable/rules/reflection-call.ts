import type { JsonUse } from '../../compiler/facts.ts';
import type { CompiledCode } from '../compiled/compiled-code.ts';
import { defineRule } from '../compiled/define-rule.ts';

/** A call without metadata: JSON would need reflection, which is off in native code. */
export const reflectionCall = defineRule({
  id: 'reflection-call',
  severity: 'error',
  *find(code) {
    for (const use of code.uses) {
      if (use.metadata !== 'reflection' || use.kind.startsWith('handler')) continue;
      const severity = code.facts.isNative ? 'error' : 'hint';
      yield { place: use.place, severity, message: messageFor(use, code) };
    }
  },
});

function messageFor({ type }: JsonUse, { graph, facts }: CompiledCode): string {
  const told = type === undefined ? undefined : graph.type(type);
  const context = facts.contexts[0]?.name ?? 'Context';
  const isNamed = told !== undefined && told.shape !== 'anonymous' && told.name !== 'object';
  const list = isNamed ? `list ${told.name}, and ` : '';
  const property = isNamed ? told.property : 'Type';
  return `this call needs reflection, which native code does not support: ${list}pass ${context}.Default.${property} to it`;
}
