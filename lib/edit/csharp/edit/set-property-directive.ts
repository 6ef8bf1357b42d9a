import { splice } from '../../text.ts';
import { addDirective } from './app-directive.ts';

/**
 * Sets an MSBuild property of a file-based app.
 *
 * @returns the new text; the same text if it has the value
 * @see https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
export function setPropertyDirective(app: string, name: string, value: string): string {
  const line = new RegExp(String.raw`^(\uFEFF?#:property[ \t]+${name}[ \t]*[= \t][ \t]*)(\S*)`, 'im');
  const found = line.exec(app);
  if (found === null) return addDirective(app, 'property', `${name}=${value}`);
  const [, before = '', known = ''] = found;
  const start = found.index + before.length;
  return known === value ? app : splice(app, [{ start, end: start + known.length, text: value }]);
}
