import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../lib/commands/catalogue.ts';
import { packageRoot } from '../../lib/package-root.ts';
import { blocks, newPage, pageOf } from './blocks.ts';

/** Paths of the pages that may have generated blocks: README.md and all of docs/. */
export function allPages(): string[] {
  const docs = readdirSync(join(packageRoot, 'docs'), { recursive: true, encoding: 'utf8' });
  return [
    'README.md',
    ...docs.filter((path) => path.endsWith('.md')).map((path) => `docs/${path.replaceAll('\\', '/')}`),
  ].sort();
}

export const readPage = (page: string): string => readFileSync(join(packageRoot, page), 'utf8');

export function writePage(page: string, text: string): void {
  writeFileSync(join(packageRoot, page), text);
}

const BLOCK = /(<!-- ([\w ]+) -->\n)(?:(?!<!-- [\w ]+ -->)[^])*?(<!-- end -->)/g;

/** Names of the blocks that a page has a place for. */
export const blocksIn = (text: string): string[] => [...text.matchAll(BLOCK)].map(([, , name = '']) => name);

/** A page's text with its generated blocks made anew. */
export function withBlocks(page: string, text: string): string {
  return text.replace(BLOCK, (_, start: string, name: string, end: string) => {
    const block = blocks[name];
    if (block === undefined) throw new Error(`${page}: there is no block called "${name}".`);
    return `${start}\n${block(page)}\n\n${end}`;
  });
}

export function createMissingPages(): void {
  for (const { name } of commands)
    if (!existsSync(join(packageRoot, pageOf(name)))) writePage(pageOf(name), newPage(name));
}
