import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import { lineNow } from '../../edit/line-now.ts';
import type { OwnCode } from '../facts/own-code.ts';

/** A line of a source file, before any edit. */
export interface CodePlace {
  readonly path: string;
  readonly line: number;
}

/** @param place `src/Orders/Function.cs:22` */
export function readPlace(place: string): CodePlace | undefined {
  const [, path, line] = /^(.*):(\d+)$/.exec(place) ?? [];
  return path === undefined ? undefined : { path, line: Number(line) };
}

/** The number of a line after other edits have put lines above it. */
export function currentLine({ path, line }: CodePlace, text: string, { files }: OwnCode): number {
  return lineNow(line, text, files.find((file) => file.path === path)?.text ?? '');
}

/** The shortest name that means a type of the solution at a place. */
export function shortestName(type: string, { path, line }: CodePlace, { model, files }: OwnCode): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) return type;
  const parts = type.split('.');
  const place = { file, offset: offsetOf(file, line) };
  const short = parts
    .map((_, at) => parts.slice(parts.length - 1 - at).join('.'))
    .find((name) => model.resolver.declaredAs(name, 0, place)?.fullName === type);
  return short ?? type;
}

function offsetOf({ text }: CSharpFile, line: number): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
}
