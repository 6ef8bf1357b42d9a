import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import type { ImportGraph } from '../support/imports.ts';
import { circlesOf, groupImports, readImports } from '../support/imports.ts';

/** `lib/trim` of lib/trim/metadata/tables.ts; `generators`; `lib/errors.ts`. */
const roomOf = (path: string): string => {
  const [top = '', room = ''] = path.split('/');
  return top === 'lib' ? `${top}/${room}` : top;
};

/** Each import that closes a circle, with the modules whose imports make it. */
function explain(circle: readonly string[], graph: ImportGraph, groupOf: (path: string) => string): string {
  const steps = circle.slice(1).map((to, at) => {
    const from = circle[at];
    const [module, imported = new Set<string>()] =
      [...graph].find(
        ([path, all]) => groupOf(path) === from && [...all].some((each) => groupOf(each) === to),
      ) ?? [];
    return `    ${module ?? ''} imports ${[...imported].find((each) => groupOf(each) === to) ?? ''}`;
  });
  return `  ${circle.join(' → ')}\n${steps.join('\n')}`;
}

function assertNoCircle(graph: ImportGraph, groupOf: (path: string) => string): void {
  const circles = circlesOf(groupImports(graph, groupOf)).map((circle) => explain(circle, graph, groupOf));
  assert.ok(circles.length === 0, `imports go in a circle:\n${circles.join('\n')}`);
}

/** The lines of modules outside some rooms that match, as file:line. */
function linesOutside(rooms: readonly string[], graph: ImportGraph, pattern: RegExp): string[] {
  return [...graph.keys()]
    .filter((path) => !rooms.includes(roomOf(path)))
    .flatMap((path) =>
      readFileSync(join(packageRoot, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    );
}

describe('the imports of lib and generators', () => {
  const graph = readImports(['lib', 'generators']);

  it('have no circle of modules', () => {
    assertNoCircle(graph, (path) => path);
  });

  it('have no circle of rooms', () => {
    assertNoCircle(graph, roomOf);
  });

  it('have no circle of folders, so no two folders import each other', () => {
    assertNoCircle(graph, dirname);
  });

  it('of lib/edit stay in lib/edit', () => {
    const outside = [...graph].flatMap(([path, imported]) =>
      roomOf(path) === 'lib/edit'
        ? [...imported].filter((each) => roomOf(each) !== 'lib/edit').map((each) => `${path} imports ${each}`)
        : [],
    );
    assert.deepEqual(outside, []);
  });

  it('reach SAM templates through lib/sam', () => {
    const past = [...graph].flatMap(([path, imported]) =>
      /^lib\/(sam|edit)\//.test(path)
        ? []
        : [...imported]
            .filter((each) => each.startsWith('lib/edit/sam-template/'))
            .map((each) => `${path}: ${each}`),
    );
    assert.deepEqual(past, []);
  });
});

describe('the process of the command line', () => {
  it('is written to only by lib/console, lib/cli and lib/yeoman', () => {
    const graph = readImports(['lib', 'generators']);
    const rooms = ['lib/console', 'lib/cli', 'lib/yeoman'];
    assert.deepEqual(linesOutside(rooms, graph, /(?<!#)\bprocess\.std(out|err)\b/), []);
  });
});

describe('the folders of the package', () => {
  it('but generators hold no index module, which Yeoman would take for a generator', () => {
    const folders = readdirSync(packageRoot, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generators' && entry.name !== 'node_modules')
      .map(({ name }) => name);
    const modules = folders.flatMap((folder) =>
      readdirSync(join(packageRoot, folder))
        .filter((name) => name.startsWith('index.'))
        .map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(modules, []);
  });
});
