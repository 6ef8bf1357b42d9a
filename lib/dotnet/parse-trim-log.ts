import type { TrimWarning } from './trim-warning.ts';

/**
 * `origin(line,column): Trim analysis warning IL2026: message [project]`. Only the code is the same in every language;
 * the words before it may be anything without a colon.
 */
const LINE =
  /^(?<origin>.*?)(?:\((?<line>\d+)(?:,(?<column>\d+)[\d,-]*)?\))?\s*:\s+(?<words>[^:]*?)\b(?<code>IL[23]\d{3})\s*:\s*(?<rest>.*)$/;

/** What MSBuild, CI systems, containers, BuildKit and Amazon.Lambda.Tools put before a line. */
const PREFIX =
  /^(?:\d+(?::\d+)?>\s*|\d{4}-\d\d-\d\dT[\d:.]+Z\s+|#\d+ \d+(?:\.\d+)?\s+|##\[\w+\]|::\w+[^:]*::|\[[\w .-]+\]\s+|(?:\.{3}\s*)?\w+:\s+(?=[/\\.]|[A-Z]:|IL))+/;

// eslint-disable-next-line no-control-regex
const COLOR = /\u001B\[[\d;]*[A-Za-z]/g;

const PROJECT = /\s*\[(?:[^[\]]*[\\/])?([^[\]\\/]+\.\w*proj)(?:::[^\]]*)?\]\s*$/;

/** `A.B<T>.Method(String, C): `, which only the compiler writes before its message. */
const MEMBER = /^((?:[^\s:()'<>]|<(?:[^<>]|<[^<>]*>)*>|\((?:[^()]|\([^()]*\))*\))+):\s+/;

/** The warnings in the output of a publish, each once. */
export function parseTrimLog(log: string): TrimWarning[] {
  const found = log.split(/\r?\n/).flatMap((line) => warningIn(line) ?? []);
  const unique = new Map<string, TrimWarning>();
  for (const each of found) unique.set(textOf(each), each);
  return withoutEchoes([...unique.values()]);
}

function warningIn(text: string): TrimWarning | undefined {
  const plain = text.replace(COLOR, '').trim().replace(PREFIX, '');
  const { origin = '', line, column, words = '', code, rest = '' } = LINE.exec(plain)?.groups ?? {};
  if (code === undefined) return undefined;
  const project = PROJECT.exec(rest)?.[1];
  const whole = rest.replace(PROJECT, '');
  const member = MEMBER.exec(whole);
  const path = /^(ILC|ILLink|MSBUILD|CSC)$/i.test(origin) ? '' : origin.trim().replaceAll('\\', '/');
  const compiled = member !== null || /anal/i.test(words) || column === undefined;
  return {
    code,
    path,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(member?.[1] === undefined ? {} : { member: member[1] }),
    ...(project === undefined ? {} : { project }),
    message: member ? whole.slice(member[0].length) : whole,
    from: compiled ? 'compiler' : 'analyzer',
  };
}

/** The same for a warning that the build repeats in its summary. */
const textOf = ({ code, path, line, member = '', project = '', message }: TrimWarning): string =>
  [code, path, line, member, project, message].join('\n');

/** The compiler repeats what an analyzer has reported in the build, and knows more about it. */
function withoutEchoes(warnings: readonly TrimWarning[]): TrimWarning[] {
  const compiled = warnings.filter(({ from }) => from === 'compiler');
  const isEcho = (one: TrimWarning): boolean =>
    compiled.some(
      ({ code, path, line }) => code === one.code && path === one.path && isNear(line, one.line, path),
    );
  return warnings.filter((each) => each.from === 'compiler' || !isEcho(each));
}

/** The compiler may name the line on which the statement begins; in generated code its lines differ from those of the analyzer. */
const isNear = (left: number | undefined, right: number | undefined, path: string): boolean =>
  path.endsWith('.g.cs') || Math.abs((left ?? 0) - (right ?? 0)) <= 3;
