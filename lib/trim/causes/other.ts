import type { UnsafeApi } from './define.ts';
import { defineCause } from './define.ts';
import { useInstead } from './instead.ts';

const apis: readonly UnsafeApi[] = [
  { called: /^System\.Enum\.GetValues\(/, instead: 'Enum.GetValues<T>()' },
  {
    called: /^System\.Runtime\.InteropServices\.Marshal\./,
    instead: 'the overload of Marshal that takes the type as its type argument',
  },
  {
    called: /^Amazon\.Lambda\.Serialization\.SystemTextJson\.(Default)?LambdaJsonSerializer\./,
    instead: 'SourceGeneratorLambdaJsonSerializer<TContext>',
  },
  {
    called: /^System\.(Xml\.Serialization\.XmlSerializer|Runtime\.Serialization\.\w*Serializer)\b/,
    instead: 'XmlReader and XmlWriter, System.Xml.Linq, or System.Text.Json with a serializer context',
  },
];

/** What no other kind explains: the message of the compiler, and an API to call instead if there is one. */
export const other = defineCause({
  kind: 'other',
  apis,
  explain: (group) => ({
    why: group[0].warning.message.replace(/\.$/, ''),
    fixes: useInstead(group, apis),
  }),
});
