import type { CSharpType } from './type.ts';
import { TUPLE } from './type.ts';

/** Value types of .NET that occur in JSON, and the usual ones of C#. */
const VALUE_TYPES = new Set(
  (
    'bool byte sbyte char decimal double float short ushort int uint long ulong nint nuint ' +
    'DateTime DateTimeOffset DateOnly TimeOnly TimeSpan Guid Half Int128 UInt128 JsonElement KeyValuePair Index Range'
  ).split(' '),
);

/** Whether `?` after a type makes it another type. A type of a package is assumed to be a class. */
export function isValueType({ name, declared, marks }: CSharpType): boolean {
  if (marks !== '') return false;
  if (name === TUPLE) return true;
  const kind = declared?.declarations[0]?.type.kind;
  if (kind !== undefined) return kind === 'struct' || kind === 'record struct' || kind === 'enum';
  return VALUE_TYPES.has(name.split('.').at(-1) ?? '');
}
