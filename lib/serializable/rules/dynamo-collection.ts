import type { SourcePlace } from '../../compiler/facts.ts';
import type { CompiledCode } from '../compiled/compiled-code.ts';
import { defineRule } from '../compiled/define-rule.ts';

/** DynamoDBContext makes collections by reflection, and the trimmer removes their constructors, with no warning. */
export const dynamoCollection = defineRule({
  id: 'dynamo-collection',
  title: 'A collection that DynamoDBContext creates and the trimmer breaks',
  severity: 'error',
  isFixable: true,
  *find(code) {
    if (!code.facts.isNative) return;
    const kept = new Set(code.facts.dynamicDependencies.map(({ type }) => type));
    for (const { about, type, place, call } of dynamoCollections(code)) {
      const { name } = code.graph.type(type);
      if (kept.has(type)) continue;
      yield {
        about,
        place,
        message: `DynamoDBContext creates ${name} by reflection, and the trimmer removes what that needs: add [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${name}))] to the method at ${code.shownPlace(call)}`,
        fix: { do: 'dynamic-dependency', type: name, ...code.lineOf(call) },
      };
    }
  },
});

interface DynamoCollection {
  /** `Order.Tags` */
  readonly about: string;
  readonly type: number;
  readonly place: SourcePlace;
  /** The call that saves or loads it. */
  readonly call: SourcePlace;
}

/** Collections in classes that DynamoDBContext saves or loads, each at its member. */
function* dynamoCollections({ stored, graph }: CompiledCode): Iterable<DynamoCollection> {
  for (const { type: root, place: call, via } of stored)
    for (const id of root === undefined ? [] : graph.reachOf(root)) {
      const { members = [], name, place } = graph.type(id);
      for (const member of members) {
        const at = member.place ?? place;
        const isCollection = COLLECTION.test(graph.type(member.type).fullName);
        if (isCollection && at)
          yield { about: `${name}.${member.name}`, type: member.type, place: at, call: via ?? call };
      }
    }
}

/** byte[] and text are values of DynamoDB; what is made are these. */
const COLLECTION = /^global::System\.Collections\.Generic\.(List|HashSet|Dictionary)</;
