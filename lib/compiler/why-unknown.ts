import { isFileBased } from '../edit/paths.ts';
import type { CompilerFailure } from './facts.ts';

/**
 * Why the compiler did not check a function, and what to do: a sentence.
 *
 * @param shown from an absolute path to the one to show
 */
export function whyUnknown(failure: CompilerFailure, name: string, shown: (path: string) => string): string {
  const { kind, place, count = 0 } = failure;
  // `dotnet restore` finds a project by itself, but not a file-based app.
  const app = failure.project !== undefined && isFileBased(failure.project) ? failure.project : undefined;
  const message = failure.message.split(/\r?\n/)[0]?.trim() ?? '';
  const at = place === undefined ? '' : `${shown(place.path)}${place.line > 0 ? `:${place.line}` : ''}: `;
  switch (kind) {
    case 'not-restored':
      return `${name} is not restored. Run: dotnet restore${app === undefined ? '' : ` ${shown(app)}`}`;
    case 'does-not-compile':
      return `${name} does not compile: ${at}${message}${count > 1 ? ` (and ${count - 1} more)` : ''}`;
    case 'no-project':
      return `${name} cannot be read: ${at}${message}`;
    case 'no-sdk':
      return `no .NET SDK answers for ${name}: ${message}`;
    case 'no-host':
    case 'crashed':
      return `the compiler did not answer for ${name}: ${message}`;
  }
}
