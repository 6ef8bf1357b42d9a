import { ASSEMBLY, NESTED_CLASS, readTables, TYPE_DEF } from './tables.ts';

/** The names in an assembly's metadata. */
export interface AssemblyMetadata {
  /** Simple name, without .dll. */
  readonly name: string;
  /** Full names of all types that it declares, nested ones as `Outer+Inner`, generic ones as `List\`1`. */
  readonly types: readonly string[];
}

/**
 * Reads a .NET assembly's metadata; none of its code is run.
 *
 * @param file the bytes of a .dll or .exe
 * @returns undefined if it is not a .NET assembly
 */
export function readAssembly(file: Uint8Array): AssemblyMetadata | undefined {
  try {
    const streams = metadataStreams(new DataView(file.buffer, file.byteOffset, file.byteLength));
    const tables = streams.get('#~');
    const strings = streams.get('#Strings');
    if (tables === undefined || strings === undefined) return undefined;
    const text = (offset = 0): string => textAt(strings, offset);
    const { rows } = readTables(tables);
    const name = text(rows(ASSEMBLY)[0]?.[7]);
    return { name, types: typeNames(rows(TYPE_DEF), rows(NESTED_CLASS), text) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function typeNames(types: number[][], nested: number[][], text: (offset?: number) => string): string[] {
  const outer = new Map(nested.map(([inner = 0, around = 0]) => [inner, around]));
  const full = (row: number): string => {
    const [, name, namespace] = types[row - 1] ?? [];
    const around = outer.get(row);
    if (around !== undefined) return `${full(around)}+${text(name)}`;
    return text(namespace) === '' ? text(name) : `${text(namespace)}.${text(name)}`;
  };
  // The first row contains the members that belong to no type.
  return types.slice(1).map((_, index) => full(index + 2));
}

/** The streams by name. @see ECMA-335 II.24 and II.25 */
function metadataStreams(view: DataView): Map<string, DataView> {
  const streams = new Map<string, DataView>();
  const root = metadataRoot(view);
  if (root === undefined) return streams;
  const versionLength = view.getUint32(root + 12, true);
  let at = root + 16 + versionLength + 4;
  const count = view.getUint16(at - 2, true);
  for (let index = 0; index < count; index++) {
    const offset = view.getUint32(at, true);
    const size = view.getUint32(at + 4, true);
    const name = textAt(view, at + 8);
    streams.set(name, new DataView(view.buffer, view.byteOffset + root + offset, size));
    at += 8 + Math.ceil((name.length + 1) / 4) * 4;
  }
  return streams;
}

function metadataRoot(view: DataView): number | undefined {
  if (view.getUint16(0, true) !== 0x5a4d) return undefined;
  const header = view.getUint32(0x3c, true) + 4;
  const optional = header + 20;
  const isWide = view.getUint16(optional, true) === 0x20b;
  const directories = optional + (isWide ? 112 : 96);
  const sections = optional + view.getUint16(header + 16, true);
  const offsetOf = (address: number): number | undefined => {
    for (let index = 0; index < view.getUint16(header + 2, true); index++) {
      const section = sections + index * 40;
      const start = view.getUint32(section + 12, true);
      const size = Math.max(view.getUint32(section + 8, true), view.getUint32(section + 16, true));
      if (start <= address && address < start + size)
        return address - start + view.getUint32(section + 20, true);
    }
    return undefined;
  };
  const cli = offsetOf(view.getUint32(directories + 14 * 8, true));
  return cli === undefined ? undefined : offsetOf(view.getUint32(cli + 8, true));
}

function textAt(view: DataView, offset: number): string {
  let end = offset;
  while (view.getUint8(end) !== 0) end++;
  return Buffer.from(view.buffer, view.byteOffset + offset, end - offset).toString('utf8');
}
