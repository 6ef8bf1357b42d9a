import { insertion, lineEnd, lineEndOf, nextLine, splice } from '../../text.ts';

/**
 * Adds a `#:` line to a file-based app, after the others of its kind or at the top.
 *
 * @param kind `package`, `property`
 */
export function addDirective(app: string, kind: string, value: string): string {
  const directive = `#:${kind} ${value}`;
  const eol = lineEndOf(app);
  const last = [...app.matchAll(new RegExp(String.raw`^\uFEFF?#:${kind}[ \t].*$`, 'gm'))].at(-1);
  if (last !== undefined) return splice(app, [insertion(lineEnd(app, last.index + 1), eol + directive)]);
  const start = app.startsWith('\uFEFF') ? 1 : 0;
  const at = app.startsWith('#!', start) ? nextLine(app, start) : start;
  return splice(app, [insertion(at, directive + eol)]);
}
