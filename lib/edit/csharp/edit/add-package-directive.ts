import { insertion, lineEnd, lineEndOf, nextLine, splice } from '../../text.ts';

/**
 * Adds a package to a file-based app, after its other packages or at the top.
 *
 * @param version undefined if Directory.Packages.props has it
 * @returns the new text; the same text if the app has the package, in any version
 * @see https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
export function addPackageDirective(app: string, id: string, version?: string): string {
  const lines = [...app.matchAll(/^\uFEFF?#:package[ \t]+([^\s@]+).*$/gm)];
  if (lines.some(([, known]) => known?.toLowerCase() === id.toLowerCase())) return app;
  const directive = `#:package ${id}${version === undefined ? '' : `@${version}`}`;
  const eol = lineEndOf(app);
  const last = lines.at(-1);
  if (last !== undefined) return splice(app, [insertion(lineEnd(app, last.index + 1), eol + directive)]);
  const start = app.startsWith('\uFEFF') ? 1 : 0;
  const at = app.startsWith('#!', start) ? nextLine(app, start) : start;
  return splice(app, [insertion(at, directive + eol)]);
}
