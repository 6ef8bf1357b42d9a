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

/**
 * The property that the generator creates for a type in a context: `ListOrder` for `List<Order>`, `OrderArray`.
 *
 * @param words how many of the last words of the names of declared types to use, if one is not enough: `BillingItem`
 */
export function propertyName({ name, declared, arguments: inner, marks }: CSharpType, words = 1): string {
  const parts = name === TUPLE ? ['ValueTuple'] : name.split('.');
  const simple = parts.slice(declared ? -words : -1).join('');
  const core = (OF_KEYWORDS[simple] ?? simple) + inner.map((each) => propertyName(each, words)).join('');
  return (marks.match(/\?|\[,*\]/g) ?? []).reduce(
    (each, mark) =>
      mark === '?' ? `Nullable${each}` : mark === '[]' ? `${each}Array` : `${each}Array${mark.length - 1}D`,
    core,
  );
}
