import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { packageRoot } from '../../lib/package-root.ts';

/** For each node, the nodes it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** The modules of some folders, by their path from the package's root, with our own modules that each imports. */
export function readImports(folders: readonly string[]): ImportGraph {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return new Map(paths.map((path) => [path, new Set(importsOf(path))]));
}

/** Imports of types and dynamic imports included. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(packageRoot, path), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(path), fileName));
}

/** The graph of the groups that modules belong to; an import inside a group does not count. */
export function groupImports(graph: ImportGraph, groupOf: (path: string) => string): ImportGraph {
  const groups = new Map<string, Set<string>>();
  for (const [path, imported] of graph) {
    const group = groupOf(path);
    const others = groups.get(group) ?? new Set();
    for (const other of [...imported].map(groupOf)) if (other !== group) others.add(other);
    groups.set(group, others);
  }
  return groups;
}

/** The circles of a graph, one for each import that closes one: `['a', 'b', 'a']`. */
export function circlesOf(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) circles.push([...path.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}
