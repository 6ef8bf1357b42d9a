import { alternatives } from '../../inputs/suggest.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';

/** `Order, Line and Row`, `Order, Line, Row and 3 more` */
export function typeList(types: readonly ReflectedType[]): string {
  const names = [...new Set(types.map(({ type }) => type.split('.').at(-1) ?? ''))];
  const some = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return alternatives(some).replace(/ or /, ' and ');
}
