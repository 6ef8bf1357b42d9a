import { orRefuse, Unsure } from '../../refused.ts';
import { insertion, lineEndOf, lineIndent, lineStart, splice } from '../../text.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';
import { regionThatCuts, restOfLine } from '../find/scope.ts';
import type { CSharpFile, Using } from '../syntax/syntax.ts';
import { nameParts } from '../syntax/type-names.ts';

/**
 * Adds `using <namespace>;` to the existing ones, in their order.
 *
 * @param text of a C# file
 * @returns the new text; the same text if the file has it, for itself or for its project
 * @throws EditRefused if the place is inside an #if directive
 */
export function addUsing(text: string, namespace: string, options: ParseOptions = {}): string {
  const directive = `using ${namespace};`;
  return orRefuse(text, `add ${directive}`, () => {
    const file = parseCSharp(text, options);
    const usable = file.usings.filter((using) => !regionThatCuts(file, using.start, wholeFile(file)));
    const reaches = (using: Using): boolean => using.namespace === '' || file.namespaces.length === 1;
    const inReach = usable.filter(reaches);
    if (inReach.some((using) => isPlain(using) && nameOfUsing(using) === namespace)) return text;
    const place = amongUsings(text, inReach, namespace);
    if (place === undefined) return beforeDeclarations(file, directive);
    const { using, before } = place;
    const [eol, indent] = [lineEndOf(text), lineIndent(text, using.start)];
    if (before) return splice(text, [insertion(using.start, directive + eol + indent)]);
    const end = restOfLine(file, using.end);
    return splice(text, [
      end === undefined ? insertion(using.end, ` ${directive}`) : insertion(end, eol + indent + directive),
    ]);
  });
}

const wholeFile = ({ text }: CSharpFile) => ({ start: 0, end: text.length });
const isPlain = (using: Using): boolean => !using.static && using.alias === undefined;
const nameOfUsing = ({ target }: Using): string => nameParts(target).join('.');

/** The new directive goes after the last one that sorts before it. Global ones must stay before all others. */
function amongUsings(
  text: string,
  usings: readonly Using[],
  namespace: string,
): { using: Using; before: boolean } | undefined {
  const first = usings.find((using) => !using.global) ?? usings.at(-1);
  if (first === undefined) return undefined;
  const plain = usings.filter(
    (using) => isPlain(using) && !using.global && using.namespace === first.namespace,
  );
  const blocks = blocksOf(text, plain);
  const root = (name: string): string => name.split('.')[0] ?? '';
  const related = (block: readonly Using[]): boolean =>
    block.some((using) => root(nameOfUsing(using)) === root(namespace));
  const block = blocks.findLast(related) ?? blocks.at(-1);
  if (block?.[0] === undefined) return { using: first, before: !first.global };
  const systemFirst = nameOfUsing(block[0]).startsWith('System');
  const key = (name: string): string =>
    (systemFirst && root(name) === 'System' ? ` ${name}` : name).toLowerCase();
  const keys = block.map((using) => key(nameOfUsing(using)));
  const sorted = keys.every((each, at) => at === 0 || (keys[at - 1] ?? '') <= each);
  const at = sorted ? keys.findLastIndex((each) => each < key(namespace)) : block.length - 1;
  const using = block[at];
  return using ? { using, before: false } : { using: block[0], before: true };
}

/** Usings with no blank line between them. */
function blocksOf(text: string, usings: readonly Using[]): Using[][] {
  const blocks: Using[][] = [];
  for (const using of usings) {
    const previous = blocks.at(-1)?.at(-1);
    const apart = previous === undefined || /\n[ \t]*\r?\n/.test(text.slice(previous.end, using.start));
    if (apart) blocks.push([using]);
    else blocks.at(-1)?.push(using);
  }
  return blocks;
}

/** Above the first declaration and its documentation, below the file's own comment. */
function beforeDeclarations(file: CSharpFile, directive: string): string {
  const { text } = file;
  const eol = lineEndOf(text);
  const first = firstDeclaration(file);
  if (first === undefined)
    return splice(text, [
      insertion(text.length, /(^\uFEFF?|[\r\n])$/.test(text) ? directive + eol : eol + directive),
    ]);
  if (regionThatCuts(file, first, wholeFile(file)))
    throw new Unsure('the using directives are inside an #if directive', first);
  const documented = documentationBefore(file, first);
  const start = lineStart(text, documented);
  if (text.slice(start, documented).trim() !== '') return splice(text, [insertion(first, `${directive} `)]);
  return splice(text, [insertion(start, directive + eol + eol)]);
}

/** The offset of what must follow the usings; `extern alias` must precede them. */
function firstDeclaration({ tokens }: CSharpFile): number | undefined {
  let at = 0;
  while (tokens[at]?.text === 'extern' && tokens[at + 1]?.text === 'alias') at += 4;
  return tokens[at]?.start;
}

function documentationBefore(file: CSharpFile, offset: number): number {
  const { text, comments } = file;
  const documents = (start: number): boolean => /^\/(\/\/|\*\*)/.test(text.slice(start, start + 3));
  const previous = comments.findLast(({ start, end }) => end <= offset && documents(start));
  const touches = previous && /^[ \t]*(\r\n|\n|\r)?[ \t]*$/.test(text.slice(previous.end, offset));
  return touches ? documentationBefore(file, previous.start) : offset;
}
