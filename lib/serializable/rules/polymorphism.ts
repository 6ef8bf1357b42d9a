import { defineRule } from '../compiled/define-rule.ts';

/** A base whose derived types the serializer does not know: their members are left out, or it throws. */
export const polymorphism = defineRule({
  id: 'polymorphism',
  title: 'A base type that does not name its derived types',
  severity: 'warning',
  isFixable: true,
  *find(code) {
    const read = code.reached('read');
    for (const id of code.reached()) {
      const type = code.graph.type(id);
      const { derived = [], declaredDerived = [], place, name, isPolymorphic } = type;
      if (type.origin !== 'own' || type.shape !== 'object' || !place) continue;
      const named = declaredDerived.map((each) => each.type);
      const unknown = derived.filter((each) => !named.includes(each) && !code.graph.type(each).isAbstract);
      const [first] = unknown.map((each) => code.graph.type(each).name);
      if (first === undefined) continue;
      const attribute = `add [JsonDerivedType(typeof(${first}), "…")]`;
      const isDeclared = named.length > 0 || isPolymorphic;
      yield {
        about: name,
        place,
        message: isDeclared
          ? `the serializer throws for a ${first}, because this type does not name it: ${attribute}`
          : `the serializer omits the members of ${first}, because this type does not name it: ${attribute}`,
        fix: {
          do: 'derived-types',
          base: name,
          types: unknown.map((each) => code.graph.type(each).name),
          hasDiscriminator: read.has(id) || declaredDerived.some((each) => each.discriminator !== undefined),
        },
      };
    }
  },
});
