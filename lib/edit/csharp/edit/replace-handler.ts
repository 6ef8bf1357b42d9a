import { Unsure } from '../../refused.ts';
import type { Splice } from '../../text.ts';
import { indentAt, lineEndOf, lineStart, nextLine, splice } from '../../text.ts';
import type { Bootstrap } from '../find/bootstraps.ts';
import { findBootstraps } from '../find/bootstraps.ts';
import { regionThatCuts } from '../find/scope.ts';
import type { CSharpFile, Member, TypeDeclaration } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { spanOf } from '../syntax/tokens.ts';

/** The method that a bootstrap call binds, and its declaration. */
export interface HandlerMethod {
  readonly bootstrap: Bootstrap;
  readonly file: CSharpFile;
  readonly type: TypeDeclaration;
  readonly member: Member;
}

/** The replacement of a handler. */
export interface HandlerReplacement {
  /** Members of a class, the handler's method among them, without indentation. */
  readonly code: string;
  /** `Func<…>` or `Action<…>` that fits the handler. */
  readonly delegate: string;
  /** Its C# input and output types, for `Create<…>`. */
  readonly types: readonly string[];
}

/**
 * The method that the only bootstrap call of a project binds.
 *
 * @throws Unsure if there is no call or more than one, or the handler is not a method of a class
 */
export function handlerMethod(project: readonly CSharpFile[]): HandlerMethod {
  const [bootstrap, another] = findBootstraps(project);
  if (bootstrap === undefined) throw new Unsure('no call to LambdaBootstrapBuilder.Create was found', 0);
  if (another !== undefined)
    throw new Unsure('there is a second call to LambdaBootstrapBuilder.Create', another.start);
  const { handler } = bootstrap;
  if (handler?.ownDelegate !== undefined)
    throw new Unsure(`the handler is assigned to a delegate type, ${handler.ownDelegate}`, bootstrap.start);
  const found = handler?.file.types.flatMap((type) =>
    type.members
      .filter(({ kind, parametersSpan }) => kind === 'method' && parametersSpan === handler.parametersSpan)
      .map((member) => ({ type, member })),
  );
  const [method] = found ?? [];
  if (handler === undefined || method === undefined)
    throw new Unsure('the handler of this call is not a method of a class', bootstrap.start);
  return { bootstrap, file: handler.file, ...method };
}

/**
 * Replaces a handler and its helpers. The rest of the files stays as it is.
 *
 * @param helpers methods that only the handler needs
 * @returns the new text of each file that changes
 * @throws Unsure if a name is taken, or an #if directive splits the code to change
 */
export function replaceHandler(
  method: HandlerMethod,
  helpers: readonly Member[],
  { code, delegate, types }: HandlerReplacement,
): Map<CSharpFile, string> {
  const { bootstrap, file, member } = method;
  const gone = [member, ...helpers];
  for (const each of gone)
    if (regionThatCuts(file, each.start, each) ?? regionThatCuts(file, each.end - 1, each))
      throw new Unsure('an #if directive splits the handler', each.start);
  const splices = [
    { ...wholeOf(file, member), text: indented(file, member, code) },
    ...helpers.map((helper) => withGap(file, wholeOf(file, helper))),
  ];
  const bound = bindingSplices(bootstrap, delegate, types);
  if (file === bootstrap.file) return new Map([[file, splice(file.text, [...splices, ...bound])]]);
  const changed = new Map([[file, splice(file.text, splices)]]);
  if (bound.length > 0) changed.set(bootstrap.file, splice(bootstrap.file.text, bound));
  return changed;
}

/** The delegates of the call's own file, and the type arguments of Create. */
function bindingSplices(bootstrap: Bootstrap, delegate: string, types: readonly string[]): Splice[] {
  const { file, handler, typeArguments } = bootstrap;
  const inFile = (tokens: Tokens): boolean => tokens[0] !== undefined && file.tokens.includes(tokens[0]);
  const delegates = (handler?.delegates ?? [])
    .filter(inFile)
    .map((tokens) => ({ ...spanOf(tokens), text: delegate }));
  const elsewhere = handler?.delegates.find((tokens) => !inFile(tokens));
  if (elsewhere) throw new Unsure('the handler is assigned in another file', bootstrap.start);
  if (typeArguments.length === 0) return delegates;
  const { start, end } = spanOf(typeArguments.flat());
  const open = file.tokens.findLast((each) => each.end <= start);
  const close = file.tokens.find((each) => each.start >= end);
  const list = types.length > 0 ? `<${types.join(', ')}>` : '';
  return [...delegates, { start: open?.start ?? start, end: close?.end ?? end, text: list }];
}

/** Includes the documentation comment. */
function wholeOf({ text, comments }: CSharpFile, { start, end }: Member): { start: number; end: number } {
  let from = start;
  for (const comment of [...comments].reverse()) {
    if (comment.end > from) continue;
    if (text.slice(comment.end, from).trim() !== '' || !text.startsWith('///', comment.start)) break;
    from = comment.start;
  }
  return { start: from, end };
}

/** Removes a member with its lines, and the blank line before it. */
function withGap({ text }: CSharpFile, { start, end }: { start: number; end: number }): Splice {
  if (indentAt(text, start) === undefined) return { start, end, text: '' };
  const from = lineStart(text, start);
  const gap = /\r?\n[ \t]*\r?\n$/.exec(text.slice(0, from));
  const before = gap ? from - gap[0].length + (gap[0].startsWith('\r') ? 2 : 1) : from;
  return { start: before, end: nextLine(text, end), text: '' };
}

/** Indents code like the handler, with tabs if it has tabs. */
function indented({ text }: CSharpFile, { start }: Member, code: string): string {
  const indent = indentAt(text, start);
  if (indent === undefined) throw new Unsure('the handler does not start on a new line', start);
  const unit = indent.includes('\t') ? '\t' : '    ';
  const lines = code
    .split('\n')
    .map((line) => line.replace(/^( {4})+/, (spaces) => unit.repeat(spaces.length / 4)))
    .map((line, at) => (line === '' || at === 0 ? line : indent + line));
  return lines.join(lineEndOf(text));
}
