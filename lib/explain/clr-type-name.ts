/**
 * A type as the .NET runtime names it, in C#: `System.Collections.Generic.List`1[Shop.Order+Line]` becomes
 * `System.Collections.Generic.List<Shop.Order.Line>`. Assembly-qualified arguments (`[[T, Assembly, Version=…]]`)
 * lose their assembly.
 *
 * @see https://learn.microsoft.com/dotnet/fundamentals/reflection/specifying-fully-qualified-type-names
 */
export function csharpTypeName(name: string): string {
  const { text, rest } = readType(name.trim());
  return rest === '' ? text : name.trim();
}

interface ParsedTypeName {
  readonly text: string;
  readonly rest: string;
}

function readType(from: string): ParsedTypeName {
  const [base = ''] = /^[^`[\],]*/.exec(from) ?? [];
  let text = base.replaceAll('+', '.');
  let rest = from.slice(base.length);
  // A nested generic type has a count for each of its classes: Outer`1+Inner`1[A,B].
  const counts: number[] = [];
  for (
    let found;
    (found = /^`(\d+)((?:\+[^`[\],]*)?)/.exec(rest)) !== null;
    rest = rest.slice(found[0].length)
  ) {
    counts.push(Number(found[1]));
    text += `\0${found[2]?.replaceAll('+', '.') ?? ''}`;
  }
  if (counts.length > 0 && rest.startsWith('[')) {
    const read = readArguments(rest);
    const left = [...read.types];
    for (const count of counts) text = text.replace('\0', () => `<${left.splice(0, count).join(', ')}>`);
    rest = read.rest;
  }
  for (let array; (array = /^\[,*\]/.exec(rest)) !== null; rest = rest.slice(array[0].length))
    text += array[0];
  return { text: text.replaceAll('\0', ''), rest };
}

function readArguments(from: string): { types: string[]; rest: string } {
  const types: string[] = [];
  let rest = from.slice(1);
  while (rest !== '' && !rest.startsWith(']')) {
    const isQualified = rest.startsWith('[');
    const read = readType(isQualified ? rest.slice(1) : rest);
    types.push(read.text);
    rest = isQualified ? read.rest.replace(/^[^\]]*\]/, '') : read.rest;
    rest = rest.replace(/^,\s*/, '');
  }
  return { types, rest: rest.slice(1) };
}
