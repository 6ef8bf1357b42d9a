/**
 * The number of a line after edits have put lines above it: that of the same text, counted from the top.
 *
 * @param line from 1, in the text before any edit
 */
export function lineNow(line: number, text: string, before: string): number {
  const old = before.split('\n');
  const wanted = old[line - 1];
  const nth = old.slice(0, line).filter((each) => each === wanted).length;
  const same = text.split('\n').flatMap((each, at) => (each === wanted ? [at + 1] : []));
  return same[nth - 1] ?? line;
}
