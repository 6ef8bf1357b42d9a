import type { Colors } from '../../console/colors.ts';
import { groupBy } from '../../group-by.ts';
import type { Cause } from '../causes/cause.ts';
import type { OwnCode } from '../facts/own-code.ts';
import { fileOf } from '../facts/own-code.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import type { Fix } from '../fixes/define.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { isGenerated } from '../../dotnet/trim-warning.ts';
import { counted } from './text.ts';

const PLACES = 3;

/** A report of the causes of the warnings of a publish. */
export function causeLines(causes: readonly Cause[], own: OwnCode, colors: Colors): string[] {
  const count = causes.reduce((sum, { warnings }) => sum + warnings.length, 0);
  if (count === 0) return ['No trim or AOT warnings.'];
  const head = `${counted(count, 'warning')}, ${counted(causes.length, 'cause')}.`;
  return [head, ...causes.flatMap((cause, at) => ['', ...linesOf(cause, at + 1, own, colors)])];
}

function linesOf(cause: Cause, number: number, own: OwnCode, colors: Colors): string[] {
  const { bold, dim, green } = colors;
  const { why, reflecting, reflected, warnings, fixes, note } = cause;
  const [best, ...others] = fixes;
  return [
    bold(`${number}. ${why.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`),
    row('reflects', withAssembly(reflecting.member, reflecting.assembly)),
    ...(reflected ? [row('on', reflectedText(reflected, colors))] : []),
    row('warnings', warningText(warnings, own)),
    ...(best
      ? fixLines(best, green('fix'), colors)
      : [row('fix', 'unknown: see the message below'), `   ${dim(warnings[0]?.message ?? '')}`]),
    ...others.flatMap((fix) => fixLines(fix, 'or', colors)),
    ...(note === undefined ? [] : [row('note', note)]),
  ];
}

const LABEL = 10;

const row = (label: string, text: string): string => {
  const bare = label.replace(ANSI, '');
  return `   ${label}${' '.repeat(Math.max(0, LABEL - bare.length))}${text}`;
};

// eslint-disable-next-line no-control-regex
const ANSI = /\u001B\[[\d;]*m/g;

const withAssembly = (member: string, assembly: string | undefined): string =>
  assembly === undefined || isLibrary(member, assembly) ? member : `${member}, in ${assembly}`;

/** Whether the names of the assemblies of a library are shown instead of its members. */
const isLibrary = (member: string, assembly: string): boolean =>
  member === assembly || member.startsWith(`${assembly} and `);

function reflectedText(types: readonly ReflectedType[], { yellow }: Colors): string {
  if (types.length === 0) return yellow('unknown types: neither the log nor the code names them');
  const byAssembly = groupBy(types, ({ assembly }) => assembly);
  return [...byAssembly]
    .map(([assembly, each]) => {
      const names = each.filter(({ type }) => type !== '*').map(({ type }) => type);
      const places = [...new Set(each.map(({ place }) => place))].filter((place) => place !== '');
      const from = places.length > 0 ? `, passed at ${places.slice(0, PLACES).join(', ')}` : '';
      return names.length > 0 ? `${names.join(', ')}, in ${assembly}${from}` : `types of ${assembly}`;
    })
    .join('; ');
}

function warningText(warnings: readonly TrimWarning[], own: OwnCode): string {
  const codes = [...groupBy(warnings, ({ code }) => code)].map(([code, each]) =>
    each.length > 1 ? `${code} (${each.length})` : code,
  );
  const places = [...new Set(warnings.map((each) => placeOfWarning(each, own)))].filter(
    (each) => each !== '',
  );
  const more = places.length > PLACES ? `, and ${places.length - PLACES} more places` : '';
  return `${codes.join(', ')} at ${places.slice(0, PLACES).join(', ')}${more}`;
}

/** `src/Orders/Function.cs:22`; for generated code the member, because its place is of no use. */
function placeOfWarning(warning: TrimWarning, own: OwnCode): string {
  const path = fileOf(warning, own)?.path ?? (isGenerated(warning) ? '' : warning.path);
  if (path === '') return warning.member ?? '';
  return warning.line === undefined ? path : `${path}:${warning.line}`;
}

function fixLines(
  { title, paste = [], edits = [], silences }: Fix,
  label: string,
  { dim }: Colors,
): string[] {
  const notes = [...(edits.length === 0 ? ['by hand'] : []), ...(silences ? [] : ['the warning stays'])];
  const note = notes.length > 0 ? dim(` (${notes.join('; ')})`) : '';
  return [row(label, title + note), ...paste.map((line) => row('', dim(`  ${line}`)))];
}
