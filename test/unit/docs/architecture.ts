import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { readImports } from '../../support/imports.ts';

const roomOf = (path: string): string => path.split('/')[1] ?? '';

describe('docs/architecture.md', () => {
  const text = readFileSync(join(packageRoot, 'docs', 'architecture.md'), 'utf8');
  const rooms = readdirSync(join(packageRoot, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

  const listed = [...text.matchAll(/^\| `lib\/([\w-]+)` /gm)].map(([, name = '']) => name);

  it('lists every room of lib, and no other', () => {
    assert.deepEqual([...listed].sort(), rooms);
  });

  it('lists each room above all that it imports', () => {
    const upwards = [...readImports(['lib'])].flatMap(([path, imported]) =>
      [...imported]
        .filter(
          (other) =>
            listed.indexOf(roomOf(other)) < listed.indexOf(roomOf(path)) && listed.includes(roomOf(other)),
        )
        .map((other) => `${path} imports ${other}`),
    );
    assert.deepEqual(upwards, []);
  });

  it('draws only rooms that exist', () => {
    const [, drawing = ''] = /```mermaid\n([^]*?)```/.exec(text) ?? [];
    const nodes = [...drawing.matchAll(/^ +([\w-]+) .*?([\w-]+)$/gm)].flatMap(([, from, to]) => [from, to]);
    assert.ok(nodes.length > 0);
    for (const node of nodes) assert.ok([...rooms, 'generators'].includes(node ?? ''), node);
  });
});
