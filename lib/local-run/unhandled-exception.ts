import type { ErrorDocument } from './error-document.ts';

/** `Unhandled exception. System.X: …` of the JIT, `Unhandled Exception: System.X: …` of native code. */
const HEADING = /^Unhandled exception[.:] (?<type>[\w.+`]+)(?:: (?<message>.*))?$/i;

/** The exception that ended a process, as .NET wrote it to the log; undefined if there is none. */
export function unhandledException(log: string): ErrorDocument | undefined {
  const lines = log.split(/\r?\n/);
  const at = lines.findLastIndex((line) => HEADING.test(line));
  const { type = '', message = '' } = HEADING.exec(lines[at] ?? '')?.groups ?? {};
  if (type === '') return undefined;
  const stackTrace = lines.slice(at + 1).filter((line) => /^\s+at \S/.test(line));
  return { errorType: type.replace(/^.*\./, ''), errorMessage: message, stackTrace };
}
