import { insertion, lineEnd, lineEndOf, splice } from '../edit/text.ts';

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

const skipLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);
