import { defineRule } from '../compiled/define-rule.ts';

/** An interface or abstract class can't be made, unless its JSON says which type it is. */
export const abstractType = defineRule({
  id: 'abstract-type',
  title: 'An interface or abstract class that is read',
  severity: 'error',
  *find(code) {
    for (const id of code.reached('read')) {
      const { place, name, isAbstract, shape, origin, declaredDerived = [] } = code.graph.type(id);
      if (origin === 'own' && shape === 'object' && isAbstract && place && declaredDerived.length === 0)
        yield {
          about: name,
          place,
          message:
            'reading it throws, because it cannot be created: declare a class, or add [JsonDerivedType] for each type',
        };
    }
  },
});
