import assert from 'node:assert/strict';
import { addUsing } from '../../lib/edit/csharp/edit/add-using.ts';
import { addSerializable, removeSerializable } from '../../lib/edit/csharp/edit/edit-serializable.ts';
import type { ContextPart, SerializerContext } from '../../lib/edit/csharp/find/contexts.ts';
import { findContexts } from '../../lib/edit/csharp/find/contexts.ts';
import type { ListedType, SerializableCase } from './serializable-cases.ts';
import { listedTypes, parsed } from './serializable-cases.ts';

/** The function's own files, with what is missing added and what nothing needs removed, as the command would. */
export function corrected(each: SerializableCase): Record<string, string> {
  const { expected, own } = each;
  const files = { ...own };
  const edit = (context: string, change: (text: string) => string): void => {
    const { file } = partOf(contextIn(files, context));
    files[file.path] = change(file.text);
  };
  for (const missing of listedTypes(expected.missing, each)) {
    edit(missing.context, (text) => listed(text, missing));
    for (const using of expected.usings ?? []) edit(missing.context, (text) => addUsing(text, using));
  }
  for (const { context, type } of listedTypes(expected.unneeded, each)) {
    // A context that lists nothing does not compile.
    if (contextIn(files, context).entries.length === 1) continue;
    edit(context, (text) => removeSerializable(text, context, type));
  }
  return files;
}

function listed(text: string, { context, type, propertyName }: ListedType): string {
  if (propertyName === undefined) return addSerializable(text, context, type);
  // Where it is listed without the name that it needs, the line is replaced.
  const without = removeSerializable(text, context, type);
  return addSerializable(without, context, type, { typeInfoPropertyName: propertyName });
}

function contextIn(files: Readonly<Record<string, string>>, name: string): SerializerContext {
  const context = findContexts(parsed(files)).find((each) => each.name === name);
  assert.ok(context, `there is no context ${name}`);
  return context;
}

/** The part of a context that has attributes: the source generator fails where two parts have some. */
function partOf({ entries, parts, name }: SerializerContext): ContextPart {
  const part = entries[0] ?? parts.find(({ type }) => type.bases.length > 0);
  assert.ok(part, `${name} has no part`);
  return part;
}
