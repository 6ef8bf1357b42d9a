import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { allPages, readPage } from '../../../scripts/docs/pages.ts';
import { anchorsOf, linksOf } from '../../support/markdown-links.ts';

const topPages = readdirSync(packageRoot).filter((name) => name.endsWith('.md'));
const pages = [...new Set([...topPages, ...allPages()])];

/** A link's file, by its path in the repository, and its anchor; '' if it has none. */
function targetOf(page: string, link: string): { file: string; anchor: string } {
  const [path = '', anchor = ''] = link.split('#');
  return { file: path === '' ? page : posix.join(posix.dirname(page), path), anchor };
}

function problemOf(page: string, link: string): string | undefined {
  const { file, anchor } = targetOf(page, link);
  if (!existsSync(join(packageRoot, file))) return `${page}: ${link} is not a file`;
  if (anchor !== '' && !anchorsOf(readPage(file)).includes(anchor))
    return `${page}: ${link} is not a heading`;
  return undefined;
}

const relativeLinks = (page: string): string[] =>
  linksOf(readPage(page)).filter((link) => !/^[a-z]+:/.test(link));

describe('links of README.md and docs/', () => {
  it('lead to a file and a heading', () => {
    const problems = pages.flatMap((page) => relativeLinks(page).map((link) => problemOf(page, link)));
    assert.deepEqual(
      problems.filter((each) => each !== undefined),
      [],
    );
  });

  it('lead from README.md to every page', () => {
    const reached = ['README.md'];
    for (const page of reached)
      for (const link of relativeLinks(page)) {
        const { file } = targetOf(page, link);
        if (file.endsWith('.md') && !reached.includes(file)) reached.push(file);
      }
    assert.deepEqual(
      pages.filter((page) => !reached.includes(page)),
      [],
    );
  });
});

describe('anchors of a page', () => {
  it('are those of the headings outside code, as the forge makes them', () => {
    const page =
      '# A `b` & C\n\n## Let it be: 1.0\n\n```sh\n# no heading\n```\n\n## A b  C\n\n## A b C\n\n## A b C\n';
    assert.deepEqual(anchorsOf(page), ['a-b--c', 'let-it-be-10', 'a-b--c-1', 'a-b-c', 'a-b-c-1']);
  });
});
