import { addJsonTypeInfo } from '../../edit/csharp/edit/add-json-type-info.ts';
import { addSerializable } from '../../edit/csharp/edit/edit-serializable.ts';
import type { SerializerContext } from '../../edit/csharp/find/contexts.ts';
import { mainPart } from '../../edit/csharp/find/contexts.ts';
import { lineAt } from '../../edit/text.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import { currentLine, readPlace, shortestName } from './code-place.ts';
import type { FixTarget } from './define.ts';
import { defineFix } from './define.ts';

interface SerializedTypes {
  /** The types that JsonSerializer reads or writes, as far as the code shows them. */
  readonly types: readonly ReflectedType[];
  /** undefined if the function has no context. */
  readonly context: SerializerContext | undefined;
}

interface TypeInfoEdit {
  readonly do: 'json-type-info';
  readonly path: string;
  readonly line: number;
  /** Full name of the type that is read or written. */
  readonly type: string;
  /** Full name of the context, and its name in the code that uses it. */
  readonly context: string;
  readonly contextName: string;
}

export const jsonTypeInfo = defineFix({
  id: 'json-type-info',
  silences: true,
  title: () => 'pass the metadata of the type in the serializer context to JsonSerializer',
  paste: ({ types, context }: SerializedTypes) => {
    const name = context?.name ?? 'Context';
    return types.length > 0
      ? types.map(({ type, place }) => `JsonSerializer.…(…, ${propertyOf(name, type)})   // ${place}`)
      : [`JsonSerializer.…(…, ${propertyOf(name, 'Type')})`];
  },
  edits: ({ types, context }) => types.flatMap((type) => (context ? editsFor(type, context) : [])),
  apply: passTypeInfo,
});

/** `LambdaFunctionJsonSerializerContext.Default.Order` */
const propertyOf = (context: string, type: string): string =>
  `${context}.Default.${type.split('.').at(-1) ?? ''}`;

function editsFor({ type, place }: ReflectedType, { fullName, name }: SerializerContext): TypeInfoEdit[] {
  const at = readPlace(place);
  return at ? [{ do: 'json-type-info', ...at, type, context: fullName, contextName: name }] : [];
}

/** The context lists the type, and the call gets its metadata. */
function passTypeInfo(
  { path, line, type, context, contextName }: TypeInfoEdit,
  { edits, own }: FixTarget,
): string[] {
  const property = propertyOf(contextName, type);
  const found = own.model.contexts.find(({ fullName }) => fullName === context);
  const part = found && mainPart(found);
  const refusals = edits.warnings.length;
  edits.edit(path, (text) =>
    addJsonTypeInfo(text, currentLine({ path, line }, text, own), property, { path }),
  );
  if (edits.warnings.length > refusals || part === undefined) return [];
  const place = { path: part.file.path, line: lineAt(part.file.text, part.type.headStart) };
  edits.edit(place.path, (text) => addSerializable(text, context, shortestName(type, place, own)));
  return [`${path}:${line}: ${property}`];
}
