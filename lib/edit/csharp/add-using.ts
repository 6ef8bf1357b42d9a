import { orRefuse, Unsure } from '../refused.ts';
import { insertion, lineEndOf, lineIndent, lineStart, splice } from '../text.ts';
import type { ParseOptions } from './parse.ts';
import { parseCSharp } from './parse.ts';
import { regionThatCuts, restOfLine } from './scope.ts';
import type { CSharpFile, Using } from './syntax.ts';
import { nameParts } from './type-names.ts';

/**
 * Adds `using <namespace>;`, among the ones that are there in their order.
 *
 * @param text of a C# file
 * @returns the new text; the same text where the file has it, for itself or for its project
 * @throws EditRefused where only an #if holds the place
 */
export function addUsing(text: string, namespace: string, options: ParseOptions = {}): string {
  const directive = `using ${namespace};`;
  return orRefuse(text, `add ${directive}`, () => {
    const file = parseCSharp(text, options);
    const usable = file.usings.filter((using) => !regionThatCuts(file, using.start, wholeFile(file)));
    if (usable.some((using) => isPlain(using) && nameOfUsing(using) === namespace)) return text;
    const place = amongUsings(usable, namespace);
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

/** Behind the last one that sorts before it; global ones must stay above all others. */
function amongUsings(
  usings: readonly Using[],
  namespace: string,
): { using: Using; before: boolean } | undefined {
  const first = usings.find((using) => !using.global) ?? usings.at(-1);
  if (first === undefined) return undefined;
  const group = usings.filter(
    (using) => isPlain(using) && !using.global && using.namespace === first.namespace,
  );
  if (group.length === 0) return { using: first, before: !first.global };
  const systemFirst = nameOfUsing(group[0] ?? first).startsWith('System');
  const key = (name: string): string =>
    (systemFirst && /^System(\.|$)/.test(name) ? ` ${name}` : name).toLowerCase();
  const keys = group.map((using) => key(nameOfUsing(using)));
  const sorted = keys.every((each, at) => at === 0 || (keys[at - 1] ?? '') <= each);
  const at = sorted ? keys.findLastIndex((each) => each < key(namespace)) : group.length - 1;
  const using = group[at];
  return using ? { using, before: false } : { using: group[0] ?? first, before: true };
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
    throw new Unsure('an #if holds the place for usings', first);
  const documented = documentationBefore(file, first);
  const start = lineStart(text, documented);
  if (text.slice(start, documented).trim() !== '') return splice(text, [insertion(first, `${directive} `)]);
  return splice(text, [insertion(start, directive + eol + eol)]);
}

/** Where what must come behind the usings begins; `extern alias` must stay above them. */
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
