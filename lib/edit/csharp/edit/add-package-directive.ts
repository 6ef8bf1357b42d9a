import { addDirective } from './app-directive.ts';

/**
 * Adds a package to a file-based app, after its other packages or at the top.
 *
 * @param version undefined if Directory.Packages.props has it
 * @returns the new text; the same text if the app has the package, in any version
 * @see https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
export function addPackageDirective(app: string, id: string, version?: string): string {
  const known = [...app.matchAll(/^\uFEFF?#:package[ \t]+([^\s@]+)/gm)];
  if (known.some(([, each]) => each?.toLowerCase() === id.toLowerCase())) return app;
  return addDirective(app, 'package', `${id}${version === undefined ? '' : `@${version}`}`);
}
