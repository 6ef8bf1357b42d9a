import { insertion, lineEnd, lineEndOf, splice } from '../../edit/text.ts';

/**
 * Adds a function to the table in a solution's README, behind the others; a README without the table stays.
 *
 * @param does what the function does, in a few words
 */
export function addReadmeRow(readme: string, name: string, does: string): string {
  const head = /^\| function \|.*\r?\n\|[-| ]+\|.*$/m.exec(readme);
  if (head === null || readme.includes(`| \`${name}\` |`)) return readme;
  let end = head.index + head[0].length;
  for (let next = end; readme.startsWith('|', skipLineEnd(readme, next)); next = end)
    end = lineEnd(readme, skipLineEnd(readme, next));
  return splice(readme, [insertion(end, `${lineEndOf(readme)}| \`${name}\` | ${does} |`)]);
}

/** The same where the function has a row: it gets the new words, unless it has others than the generated ones. */
export function replaceReadmeRow(readme: string, name: string, did: readonly string[], does: string): string {
  const row = (words: string): string => `| \`${name}\` | ${words} |`;
  const old = did.map(row).find((each) => readme.includes(each));
  return old === undefined ? addReadmeRow(readme, name, does) : readme.replace(old, () => row(does));
}

const skipLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);
