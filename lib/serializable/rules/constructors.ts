import { defineRule } from '../compiled/define-rule.ts';
import { jsonConstructor } from './lost-value.ts';

/** A class that JSON can't make. */
export const constructors = defineRule({
  id: 'constructors',
  title: 'A class that is read and that JSON cannot create',
  severity: 'error',
  *find(code) {
    for (const id of code.reached('read')) {
      const type = code.graph.type(id);
      const { place, name, isAbstract, shape, origin, kind } = type;
      if (origin !== 'own' || shape !== 'object' || isAbstract || kind === 'interface' || !place) continue;
      if (jsonConstructor(type) !== undefined) continue;
      const isClosed = !(type.constructors ?? []).some(({ access }) => access === 'public');
      yield {
        about: name,
        place,
        message: isClosed
          ? 'reading it throws, because it has no public constructor: add one, or [JsonConstructor]'
          : 'reading it throws, because it has several constructors: mark one with [JsonConstructor]',
      };
    }
  },
});
