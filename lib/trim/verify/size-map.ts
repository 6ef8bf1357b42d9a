/**
 * Bytes of an executable by assembly, from the map that the compiler to native code writes with
 * `IlcGenerateMapFile=true`: one `<Kind Name="Assembly_Namespace_Type__Member" Length="97" … />` for each part.
 * What a generic type of one assembly needs for the types of another counts for the first.
 *
 * @param map text of `bootstrap.map.xml`
 * @param assemblies simple names of all that can be in it
 * @returns bytes by simple name; under '' what belongs to none, such as tables
 */
export function bytesByAssembly(map: string, assemblies: readonly string[]): Map<string, number> {
  const byMangled = new Map(assemblies.map((name) => [mangled(name), name]));
  const longestFirst = [...byMangled.keys()].sort((left, right) => right.length - left.length);
  const owner = new RegExp(`(?:^|_|\\d)(${longestFirst.join('|')})_`);
  const bytes = new Map<string, number>();
  for (const [, symbol = '', length] of map.matchAll(/ Name="([^"]*)" Length="(\d+)"/g)) {
    const name = byMangled.get(owner.exec(symbol)?.[1] ?? '') ?? '';
    bytes.set(name, (bytes.get(name) ?? 0) + Number(length));
  }
  return bytes;
}

/** The symbol that the compiler creates from the name of an assembly. */
const mangled = (name: string): string => name.replace(/^System\.Private\./, 'S_P_').replace(/\W/g, '_');
