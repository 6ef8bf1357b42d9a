import { Document } from 'yaml';
import { CommentedScalar } from './commented-scalar.ts';
import { sameLineForm } from './intrinsic-forms.ts';

/** How a file is indented. */
export interface YamlStyle {
  /** Spaces for each level of a map. */
  readonly step: number;
  /** Spaces from a key to the `-` of its list. */
  readonly dash: number;
}

export const USUAL: YamlStyle = { step: 2, dash: 2 };

/**
 * A map or list as block YAML, with `\n` at the end of each line but the last. `{ Ref: 'X' }` and the like are
 * written in their short form, `!Ref X`.
 *
 * @param indent how many spaces come before each line
 */
export function renderYaml(value: unknown, style: YamlStyle, indent = 0): string {
  return indented(blockLines(value, style), indent).join('\n');
}

/** Whether a value in block style is on separate lines after its key. */
export function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof CommentedScalar) return false;
  return Object.keys(value).length > 0 && sameLineForm(value) === undefined;
}

/** A value on one line: after a key in block style, or between `{` and `}` or `[` and `]`. */
export function renderInline(value: unknown, where: 'block' | 'flow' = 'flow'): string {
  if (value instanceof CommentedScalar)
    return scalar(value.value, where) + (where === 'block' ? ` # ${value.comment}` : '');
  const short = sameLineForm(value);
  if (short) return `${short.tag} ${scalar(short.text, where)}`;
  if (Array.isArray(value)) return `[${value.map((item) => renderInline(item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value, where);
  return Object.keys(value).length > 0 ? `{ ${renderEntries(value)} }` : '{}';
}

/** The entries of a map without its braces. */
export function renderEntries(map: object): string {
  const entries = Object.entries(map).map(([key, value]) => `${scalar(key, 'flow')}: ${renderInline(value)}`);
  return entries.join(', ');
}

const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

function blockLines(value: unknown, style: YamlStyle): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, style));
  return Object.entries(value as object).flatMap(([key, item]) =>
    entryLines(scalar(key, 'block'), item, style),
  );
}

function entryLines(key: string, value: unknown, style: YamlStyle): string[] {
  if (isBlock(value)) {
    const by = Array.isArray(value) ? style.dash : style.step;
    return [`${key}:`, ...indented(blockLines(value, style), by)];
  }
  const literal = literalLines(value);
  if (literal) return [`${key}: ${literal.header}`, ...indented(literal.lines, style.step)];
  return [`${key}: ${renderInline(value, 'block')}`];
}

function itemLines(value: unknown, style: YamlStyle): string[] {
  if (!isBlock(value)) return [`- ${renderInline(value, 'block')}`];
  return blockLines(value, style).map((line, at) => (line === '' ? '' : (at === 0 ? '- ' : '  ') + line));
}

/** A text of several lines as a block scalar, if YAML allows it; with its tag if it is `{ 'Fn::Sub': … }`. */
function literalLines(value: unknown): { header: string; lines: string[] } | undefined {
  const short = sameLineForm(value);
  const text = short ? short.text : value;
  if (
    typeof text !== 'string' ||
    !/^\S.*\n/.test(text) ||
    /\n\n$|[^\n\P{C}]|[\p{Zl}\p{Zp}]|[ \t]\n/u.test(text)
  )
    return undefined;
  const closed = text.endsWith('\n');
  const header = `${short ? `${short.tag} ` : ''}${closed ? '|' : '|-'}`;
  return { header, lines: (closed ? text.slice(0, -1) : text).split('\n') };
}

/** A text without characters that have a meaning between braces: comma, bracket, question mark. */
const PLAIN_IN_FLOW = /^[A-Za-z_/.$][\w/.$()*+@-]*((:|::| )[\w/.$()*+@-]+)*$/;

/** Matches what is not a string, or ends the document, if it is plain at the start of a line or after a tag. */
const NEVER_PLAIN = /^(---|\.\.\.|:|=$|<<$)|[\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u;

function scalar(value: unknown, where: 'block' | 'flow'): string {
  if (typeof value !== 'string') return String(value);
  const fits = where === 'block' ? value !== '' : PLAIN_IN_FLOW.test(value);
  return fits && !NEVER_PLAIN.test(value) && isPlainText(value) ? value : quoted(value);
}

/** Follows YAML 1.1, as SAM does: a plain `on` would be read as true, 012 as 10. */
function isPlainText(value: string): boolean {
  return new Document(value, { version: '1.1' }).toString({ lineWidth: 0 }).trimEnd() === value;
}

/** JSON strings are double-quoted YAML strings, except for characters that YAML 1.1 treats as line ends or refuses. */
function quoted(value: string): string {
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, escape);
}
