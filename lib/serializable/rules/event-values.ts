import { defineRule } from '../compiled/define-rule.ts';
import { typesOfSources } from '../compiled/source-names.ts';

/** An authorizer's context may hold a text, a number or a boolean: only those that are used need to be listed. */
export const eventValues = defineRule({
  id: 'event-values',
  title: 'Values of an event that may have types of their own',
  severity: 'hint',
  *find(code) {
    const { uses, graph, facts } = code;
    const simple = [...typesOfSources(code)].filter((name) => /^[a-z]+$/.test(name));
    for (const { kind, type, place, contexts } of uses) {
      if (kind !== 'handler-result' || type === undefined || graph.type(type).origin !== 'package') continue;
      const covered = contexts
        .flatMap((at) => facts.contexts[at]?.covers ?? [])
        .map((id) => graph.type(id).name);
      if (uses.some((use) => use.kind === 'member-value')) continue;
      const open = simple.filter((name) => !covered.includes(name));
      if (open.length > 0)
        yield {
          place,
          message: `values in ${graph.type(type).name} may be ${open.join(', ')}: list those that you return`,
        };
    }
  },
});
