import { posix } from 'node:path';
import type { SolutionFiles } from './files.ts';
import { readQuietly } from './read-quietly.ts';

const LANGUAGES: Readonly<Record<string, string>> = { '.fsproj': 'an F#', '.vbproj': 'a Visual Basic' };

/** Lambda projects in the other languages of .NET, which the commands cannot read: one sentence for each. */
export function otherLanguageLines(files: SolutionFiles): string[] {
  return files.list('').flatMap((path) => {
    const language = LANGUAGES[posix.extname(path)];
    if (language === undefined || !/"Amazon\.Lambda\./i.test(readQuietly(files, path) ?? '')) return [];
    return [`${path} was not looked at: it is ${language} project, and lambda-aot reads C# only.`];
  });
}
