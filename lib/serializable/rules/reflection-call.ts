import type { JsonUse } from '../../compiler/facts.ts';
import type { CompiledCode } from '../compiled/compiled-code.ts';
import { contextName } from '../compiled/context-name.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { isListable } from '../compiled/listable.ts';
import type { SerializerFix } from '../fix.ts';

/** A call without metadata: JSON would need reflection, which is off in native code. */
export const reflectionCall = defineRule({
  id: 'reflection-call',
  title: 'A call without metadata, which needs reflection',
  severity: 'error',
  isFixable: true,
  *find(code) {
    for (const use of code.uses) {
      if (use.metadata !== 'reflection' || use.kind.startsWith('handler')) continue;
      const severity = code.facts.isNative ? 'error' : 'hint';
      yield { place: use.place, severity, message: messageFor(use, code), fix: fixFor(use, code) };
    }
  },
});

/** Of JsonSerializer only: other APIs take metadata in other ways. */
function fixFor(
  { type, what, spellings, contexts, via }: JsonUse,
  code: CompiledCode,
): SerializerFix | undefined {
  const [at] = contexts;
  const context = at === undefined ? undefined : code.facts.contexts[at];
  const isSimple = type !== undefined && what.startsWith('JsonSerializer.') && via === undefined;
  if (!isSimple || context === undefined || !isListable(code.graph.type(type))) return undefined;
  const { property, name } = code.graph.type(type);
  if (name === 'object') return undefined;
  const listed = context.listed.find((each) => each.type === type);
  const spelling = spellings.find((each) => each.context === at);
  return {
    do: 'json-type-info',
    property: `${spelling?.contextName ?? context.name}.Default.${listed?.propertyName ?? property}`,
    context: contextName(context),
    ...(!context.covers.includes(type) &&
      spelling && { spelling: { text: spelling.text, usings: spelling.usings } }),
  };
}

function messageFor({ type, contexts }: JsonUse, { graph, facts }: CompiledCode): string {
  const told = type === undefined ? undefined : graph.type(type);
  const context = facts.contexts[contexts[0] ?? 0]?.name ?? 'Context';
  const isNamed = told !== undefined && told.shape !== 'anonymous' && told.name !== 'object';
  const list = isNamed ? `list ${told.name}, and ` : '';
  const property = isNamed ? told.property : 'Type';
  return `this call needs reflection, which native code does not support: ${list}pass ${context}.Default.${property} to it`;
}
