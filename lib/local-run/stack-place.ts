import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { CSharpFile, Member, TypeDeclaration } from '../edit/csharp/syntax/syntax.ts';
import { fullNameOf } from '../edit/csharp/syntax/syntax.ts';
import { lineAt } from '../edit/text.ts';
import type { StackFrame } from './stack-frame.ts';
import { readFrame } from './stack-frame.ts';

/** A place in the code of a solution. */
export interface SourcePlace {
  /** Relative to the root of the solution, with forward slashes. */
  readonly path: string;
  readonly line: number;
  /** `FunctionHandler`, if only the method is known; its line is that of the declaration. */
  readonly method?: string;
}

/** Finds the line of a frame of native code; undefined if it cannot be determined. */
export type LineFinder = (frame: string) => number | undefined;

/** The code of a function, and of the projects that it refers to; paths are relative to the solution. */
export interface OwnSources {
  readonly files: readonly CSharpFile[];
  readonly referenced: readonly CSharpFile[];
}

/**
 * The first frame of a stack trace that is in the user's own code. Stack traces of native code have no line numbers; if
 * the debugging symbols do not have the line either, the place is the method.
 *
 * @param frames the place that threw the exception first
 * @param root absolute folder of the solution
 */
export function placeInStack(
  frames: readonly string[],
  { files, referenced }: OwnSources,
  root: string,
  lineOf: LineFinder = () => undefined,
): SourcePlace | undefined {
  const all = [...files, ...referenced];
  for (const text of frames) {
    const frame = readFrame(text);
    const place = frame && (exactPlace(frame, all, root) ?? placeOfMethod(frame, all, () => lineOf(text)));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A build server or a container may have had the solution in another folder. */
function exactPlace(
  { source }: StackFrame,
  files: readonly CSharpFile[],
  root: string,
): SourcePlace | undefined {
  if (source === undefined) return undefined;
  const { line } = source;
  const inner = relative(root, source.file).split(sep).join('/');
  const isInside = !inner.startsWith('..') && !isAbsolute(inner);
  const wanted = isInside ? inner : source.file.replaceAll('\\', '/');
  const file = files
    .filter(({ path }) => wanted === path || wanted.endsWith(`/${path}`))
    .sort((left, right) => right.path.length - left.path.length)[0];
  return file && { path: file.path, line };
}

function placeOfMethod(
  frame: StackFrame,
  files: readonly CSharpFile[],
  lineOf: () => number | undefined,
): SourcePlace | undefined {
  for (const file of files) {
    const type = file.types.find((each) => fullNameOf(each) === frame.type);
    if (type !== undefined) return placeInType(file, type, frame, lineOf());
  }
  return undefined;
}

/** @param line of the debugging symbols, which may be those of an older build or name the line of an inlined method */
function placeInType(
  file: CSharpFile,
  type: TypeDeclaration,
  frame: StackFrame,
  line: number | undefined,
): SourcePlace {
  const member = memberOf(type, frame);
  if (line !== undefined && member !== undefined && isInside(line, member, file))
    return { path: file.path, line };
  const start = member?.nameToken?.start ?? member?.start ?? type.nameToken?.start ?? type.start;
  const name = frame.method.startsWith('.') ? type.name : frame.method;
  return { path: file.path, line: lineAt(file.text, start), method: name };
}

const isInside = (line: number, { start, end }: Member, { text }: CSharpFile): boolean =>
  lineAt(text, start) <= line && line <= lineAt(text, end);

/** Of overloads, the first with as many parameters. Accessors are named `get_Total`. */
function memberOf({ members }: TypeDeclaration, { method, parameters }: StackFrame): Member | undefined {
  if (method.startsWith('.')) return members.find(({ kind }) => kind === 'constructor');
  const name = method.replace(/^[gs]et_/, '');
  const named = members.filter((each) => each.name === method || each.name === name);
  return named.find((each) => each.parameters.length === parameters) ?? named[0];
}

/** `src/Orders/Function.cs:27`, as seen from the working directory. */
export function placeText({ path, line }: SourcePlace, root: string, cwd: string): string {
  const file = relative(cwd, join(root, posix.normalize(path)));
  return `${file.split(sep).join('/')}:${line}`;
}
