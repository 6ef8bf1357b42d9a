import { insertion, lineEnd, lineEndOf, splice } from '../../edit/text.ts';

/**
 * Adds a function to the table in a solution's README, after the others; a README without the table stays as it is.
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

/** Replaces the words in a function's row, unless its owner has changed them; adds the row if there is none. */
export function replaceReadmeRow(readme: string, name: string, did: readonly string[], does: string): string {
  const row = (words: string): string => `| \`${name}\` | ${words} |`;
  const old = did.map(row).find((each) => readme.includes(each));
  return old === undefined ? addReadmeRow(readme, name, does) : readme.replace(old, () => row(does));
}

const skipLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);
