import type { CompiledCode } from '../compiled/compiled-code.ts';
import { defineRule } from '../compiled/define-rule.ts';

/** DynamoDBContext makes collections by reflection, and the trimmer removes their constructors, with no warning. */
export const dynamoCollection = defineRule({
  id: 'dynamo-collection',
  severity: 'error',
  *find(code) {
    if (!code.facts.isNative) return;
    const kept = new Set(code.facts.dynamicDependencies.map(({ type }) => type));
    for (const { about, type, place } of dynamoCollections(code))
      if (!kept.has(type))
        yield {
          about,
          place,
          message: `DynamoDBContext creates ${code.graph.type(type).name} by reflection, and the trimmer removes what that needs: add ${dependencyOn(code.graph.type(type).name)} to Main`,
        };
  },
});

export const dependencyOn = (type: string): string =>
  `[DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods, typeof(${type}))]`;

/** Collections in classes that DynamoDBContext saves or loads, each at its member. */
function* dynamoCollections(code: CompiledCode) {
  for (const id of code.graph.reachOfAll(code.stored)) {
    const { members = [], name, place } = code.graph.type(id);
    for (const member of members) {
      const { shape, fullName } = code.graph.type(member.type);
      const isCollection = shape === 'collection' || shape === 'dictionary';
      const at = member.place ?? place;
      if (isCollection && at && /Collections\.Generic\.(List|HashSet|Dictionary)</.test(fullName))
        yield { about: `${name}.${member.name}`, type: member.type, place: at };
    }
  }
}
