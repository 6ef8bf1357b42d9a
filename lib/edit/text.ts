/** Part of a text: UTF-16 indexes, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and what comes in its place. An empty span is an insertion. */
export interface Splice extends Span {
  readonly text: string;
}

/** Puts each splice in; all other bytes stay. Splices at the same place go in in the given order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((left, right) => left.start - right.start);
  let [result, at] = ['', 0];
  for (const { start, end, text: inserted } of inOrder) {
    if (start < at) throw new Error(`Two splices overlap at ${start}.`);
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

export const insertion = (offset: number, text: string): Splice => ({ start: offset, end: offset, text });

/** The line end of most lines of a text; LF if there is none. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const all = text.split('\n').length - 1;
  const crlf = text.split('\r\n').length - 1;
  return crlf * 2 > all ? '\r\n' : '\n';
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** The start of the line of an offset, after a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text, at - 1)) at--;
  return at === 0 && text.startsWith('\uFEFF') && offset > 0 ? 1 : at;
}

/** The end of the line of an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

/** The start of the next line; the length of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}

/** The spaces and tabs before an offset, if nothing else is before it on its line; otherwise undefined. */
export function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** The spaces and tabs with which the line of an offset begins. */
export function lineIndent(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), lineEnd(text, offset)))?.[0] ?? '';
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
