/**
 * The columns of each metadata table, by its number: a width in bytes, a heap (s strings, g GUIDs, b blobs), a table's
 * number, or a choice of tables.
 *
 * @see ECMA-335 II.22
 */
type Column = number | 's' | 'g' | 'b' | { readonly table: number } | Choice;

interface Choice {
  /** The low bits, which identify the table. */
  readonly bits: number;
  readonly tables: readonly number[];
}

const to = (table: number): Column => ({ table });
const choice = (bits: number, ...tables: number[]): Choice => ({ bits, tables });

const typeDefOrRef = choice(2, 0x02, 0x01, 0x1b);
const methodDefOrRef = choice(1, 0x06, 0x0a);
const implementation = choice(2, 0x26, 0x23, 0x27);
const resolutionScope = choice(2, 0x00, 0x1a, 0x23, 0x01);
const hasCustomAttribute = choice(
  5,
  ...[0x06, 0x04, 0x01, 0x02, 0x08, 0x09, 0x0a, 0x00, 0x0e, 0x17, 0x14],
  ...[0x11, 0x1a, 0x1b, 0x20, 0x23, 0x26, 0x27, 0x28, 0x2a, 0x2c, 0x2b],
);

/** Table numbers that are asked for by name. */
export const TYPE_DEF = 0x02;
export const ASSEMBLY = 0x20;
export const NESTED_CLASS = 0x29;

const columns: Readonly<Record<number, readonly Column[]>> = {
  0x00: [2, 's', 'g', 'g', 'g'],
  0x01: [resolutionScope, 's', 's'],
  [TYPE_DEF]: [4, 's', 's', typeDefOrRef, to(0x04), to(0x06)],
  0x03: [to(0x04)],
  0x04: [2, 's', 'b'],
  0x05: [to(0x06)],
  0x06: [4, 2, 2, 's', 'b', to(0x08)],
  0x07: [to(0x08)],
  0x08: [2, 2, 's'],
  0x09: [to(TYPE_DEF), typeDefOrRef],
  0x0a: [choice(3, 0x02, 0x01, 0x1a, 0x06, 0x1b), 's', 'b'],
  0x0b: [2, choice(2, 0x04, 0x08, 0x17), 'b'],
  0x0c: [hasCustomAttribute, choice(3, 0x06, 0x0a), 'b'],
  0x0d: [choice(1, 0x04, 0x08), 'b'],
  0x0e: [2, choice(2, 0x02, 0x06, 0x20), 'b'],
  0x0f: [2, 4, to(TYPE_DEF)],
  0x10: [4, to(0x04)],
  0x11: ['b'],
  0x12: [to(TYPE_DEF), to(0x14)],
  0x13: [to(0x14)],
  0x14: [2, 's', typeDefOrRef],
  0x15: [to(TYPE_DEF), to(0x17)],
  0x16: [to(0x17)],
  0x17: [2, 's', 'b'],
  0x18: [2, to(0x06), choice(1, 0x14, 0x17)],
  0x19: [to(TYPE_DEF), methodDefOrRef, methodDefOrRef],
  0x1a: ['s'],
  0x1b: ['b'],
  0x1c: [2, choice(1, 0x04, 0x06), 's', to(0x1a)],
  0x1d: [4, to(0x04)],
  0x1e: [4, 4],
  0x1f: [4],
  [ASSEMBLY]: [4, 2, 2, 2, 2, 4, 'b', 's', 's'],
  0x21: [4],
  0x22: [4, 4, 4],
  0x23: [2, 2, 2, 2, 4, 'b', 's', 's', 'b'],
  0x24: [4, to(0x23)],
  0x25: [4, 4, 4, to(0x23)],
  0x26: [4, 's', 'b'],
  0x27: [4, 4, 's', 's', implementation],
  0x28: [4, 4, 's', implementation],
  [NESTED_CLASS]: [to(TYPE_DEF), to(TYPE_DEF)],
};

const HEAPS = { s: 1, g: 2, b: 4 } as const;

/** Reads the values of a table's rows. */
export interface Tables {
  rows: (table: number) => number[][];
}

/**
 * Reads the tables up to NestedClass.
 *
 * @param stream the `#~` stream of an assembly's metadata
 */
export function readTables(stream: DataView): Tables {
  const heapSizes = stream.getUint8(6);
  const counts = rowCounts(stream);
  const width = (column: Column): number => {
    if (typeof column === 'number') return column;
    if (typeof column === 'string') return heapSizes & HEAPS[column] ? 4 : 2;
    if ('table' in column) return (counts.get(column.table) ?? 0) < 0x10000 ? 2 : 4;
    const most = Math.max(...column.tables.map((table) => counts.get(table) ?? 0));
    return most < 2 ** (16 - column.bits) ? 2 : 4;
  };
  const starts = new Map<number, number>();
  let at = 24 + counts.size * 4;
  for (const [table, count] of counts) {
    const widths = columns[table]?.map(width);
    if (widths === undefined) break;
    starts.set(table, at);
    at += count * widths.reduce((sum, each) => sum + each, 0);
  }
  return {
    rows: (table) => {
      const widths = (columns[table] ?? []).map(width);
      let offset = starts.get(table) ?? 0;
      return Array.from({ length: counts.get(table) ?? 0 }, () =>
        widths.map((size) => {
          const value = size === 2 ? stream.getUint16(offset, true) : stream.getUint32(offset, true);
          offset += size;
          return value;
        }),
      );
    },
  };
}

/** Row counts of the existing tables, in their order. */
function rowCounts(stream: DataView): Map<number, number> {
  const counts = new Map<number, number>();
  const valid = stream.getBigUint64(8, true);
  let at = 24;
  for (let table = 0; table < 64; table++) {
    if (!((valid >> BigInt(table)) & 1n)) continue;
    counts.set(table, stream.getUint32(at, true));
    at += 4;
  }
  return counts;
}
