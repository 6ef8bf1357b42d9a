import type { ScalarTag } from 'yaml';
import { Document, Scalar, visit } from 'yaml';

/** How a file is indented. */
export interface Style {
  /** Spaces for each level of a map. */
  readonly step: number;
  /** Spaces from a key to the `-` of its list. */
  readonly dash: number;
}

export const USUAL: Style = { step: 2, dash: 2 };

/**
 * A map or list as block YAML, with `\n` at the end of each line but the last. `{ Ref: 'X' }` and the like are
 * written in their short form, `!Ref X`.
 *
 * @param indent how many spaces come before each line
 */
export function renderYaml(value: unknown, style: Style, indent = 0): string {
  return blockLines(value, style)
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
    .join('\n');
}

/** A value on one line, for a place between `{` and `}` or `[` and `]`. */
export function renderFlow(value: unknown): string {
  const document = documentOf(value);
  visit(document, { Collection: (_, node) => void (node.flow = true) });
  const line = document.toString({ lineWidth: 0 }).trimEnd().replace(/\n\s*/g, ' ');
  // The ones that JSON leaves as they are, and YAML 1.1 takes for line ends or refuses.
  return line.replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function blockLines(value: unknown, style: Style): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, style));
  return Object.entries(value as object).flatMap(([key, item]) => entryLines(renderFlow(key), item, style));
}

function entryLines(key: string, value: unknown, style: Style): string[] {
  const indented = (lines: readonly string[], by: number) =>
    lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
  if (isBlock(value))
    return [`${key}:`, ...indented(blockLines(value, style), Array.isArray(value) ? style.dash : style.step)];
  const literal = literalLines(value);
  return literal
    ? [`${key}: ${literal.header}`, ...indented(literal.lines, style.step)]
    : [`${key}: ${renderFlow(value)}`];
}

function itemLines(value: unknown, style: Style): string[] {
  if (!isBlock(value)) return [`- ${renderFlow(value)}`];
  return blockLines(value, style).map((line, at) => (at === 0 ? '- ' : '  ') + line);
}

/** Whether a value takes lines of its own. */
function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return false;
  return !shortForms.some(({ identify }) => identify?.(value));
}

/** A text of several lines as they are, where YAML can hold it so. */
function literalLines(value: unknown): { header: string; lines: string[] } | undefined {
  if (typeof value !== 'string' || !/^\S.*\n/.test(value) || /\n\n$|[^\n\x20-\uFFFF]/.test(value))
    return undefined;
  const closed = value.endsWith('\n');
  return { header: closed ? '|' : '|-', lines: (closed ? value.slice(0, -1) : value).split('\n') };
}

/** An intrinsic function that has a short form with one text behind it. */
function shortForm(key: string, tag: string, textOf: (argument: unknown) => string | undefined): ScalarTag {
  const argumentOf = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null || Object.keys(value).join() !== key) return undefined;
    return textOf((value as Record<string, unknown>)[key]);
  };
  return {
    tag,
    identify: (value) => argumentOf(value) !== undefined,
    createNode: (_, value) => new Scalar(argumentOf(value)),
    resolve: (text) => text,
  };
}

const text = (argument: unknown): string | undefined => (typeof argument === 'string' ? argument : undefined);

/** Texts that must be quoted, which the library writes plain: control characters, and what PyYAML does not take. */
const misread: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && /[\p{C}\p{Zl}\p{Zp}]|^(:|=$|<<$)/u.test(value),
  createNode: (_, value) => Object.assign(new Scalar(value), { type: 'QUOTE_DOUBLE' as const }),
  resolve: (text) => text,
  // Nothing is read with it; but of two tags for a text the library prefers one that has a test.
  test: /(?!)/,
};

const shortForms = [
  shortForm('Ref', '!Ref', text),
  shortForm('Fn::Sub', '!Sub', text),
  shortForm('Fn::GetAtt', '!GetAtt', (argument) =>
    Array.isArray(argument) ? argument.join('.') : text(argument),
  ),
];

const documentOf = (value: unknown): Document =>
  // By the rules of YAML 1.1, which SAM reads by: a plain `on` would be read as true, 012 as 10.
  new Document(value, {
    version: '1.1',
    aliasDuplicateObjects: false,
    customTags: (tags) => [misread, ...shortForms, ...tags],
  });
