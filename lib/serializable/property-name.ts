import type { CSharpType } from './type.ts';
import { TUPLE } from './type.ts';

const OF_KEYWORDS: Readonly<Record<string, string>> = {
  bool: 'Boolean',
  byte: 'Byte',
  sbyte: 'SByte',
  char: 'Char',
  decimal: 'Decimal',
  double: 'Double',
  float: 'Single',
  short: 'Int16',
  ushort: 'UInt16',
  int: 'Int32',
  uint: 'UInt32',
  long: 'Int64',
  ulong: 'UInt64',
  object: 'Object',
  string: 'String',
};

/** The property that the generator makes for a type in a context: `ListOrder` for `List<Order>`, `OrderArray`. */
export function propertyName({ name, arguments: inner, marks }: CSharpType): string {
  const simple = name === TUPLE ? 'ValueTuple' : (name.split('.').at(-1) ?? name);
  const core = (OF_KEYWORDS[simple] ?? simple) + inner.map(propertyName).join('');
  return (marks.match(/\?|\[,*\]/g) ?? []).reduce(
    (each, mark) =>
      mark === '?' ? `Nullable${each}` : mark === '[]' ? `${each}Array` : `${each}Array${mark.length - 1}D`,
    core,
  );
}
