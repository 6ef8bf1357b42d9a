import { parse, patch } from '@decimalturn/toml-patch';
import { isDeepStrictEqual } from 'node:util';
import { orRefuse, Unsure } from '../refused.ts';
import { lineEndOf } from '../text.ts';

export type TomlValue = string | number | boolean | readonly string[];
type Table = Record<string, unknown>;

/**
 * Sets a value of a table; a table that is missing is added at the end of the file.
 *
 * @param table keys of its header: `['default', 'deploy', 'parameters']`
 * @returns the new text; the same text where it has the value
 * @throws EditRefused where the file is no TOML 1.0, or the table is written inside another one
 */
export function setToml(text: string, table: readonly string[], key: string, value: TomlValue): string {
  const header = table.map(tomlKey).join('.');
  return orRefuse(text, `set ${tomlKey(key)} = ${literal(value)} in [${header}]`, () => {
    const before = parseToml(text);
    const now = tableAt(before, table);
    if (now !== undefined && isDeepStrictEqual(now[key], value)) return text;
    const wanted = parseToml(text);
    setIn(wanted, [...table, key], value);
    const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const after =
      now === undefined ? appended(text, header, key, value) : bom + patch(text.slice(bom.length), wanted);
    // A table may be written inside another one, where no header of its own can follow.
    if (!holds(after, wanted))
      throw new Unsure(`the table ${header} can't be added as [${header}]`, text.length);
    return after;
  });
}

function parseToml(text: string): Table {
  try {
    return parse(text.replace(/^\uFEFF/, '')) as Table;
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    const lines = text.split('\n').slice(0, Math.max((line ?? 1) - 1, 0));
    const reason = message.split('\n').at(-1) ?? message;
    throw new Unsure(
      `the TOML can't be read: ${reason}`,
      lines.join('\n').length + (lines.length > 0 ? 1 : 0),
    );
  }
}

function holds(text: string, wanted: Table): boolean {
  try {
    return isDeepStrictEqual(parseToml(text), wanted);
  } catch (error) {
    if (error instanceof Unsure) return false;
    throw error;
  }
}

function tableAt(root: Table, table: readonly string[]): Table | undefined {
  let at: unknown = root;
  for (const key of table) {
    if (at === undefined) return undefined;
    if (!isTable(at)) throw new Unsure(`${table.join('.')} is no table`, 0);
    at = Object.hasOwn(at, key) ? at[key] : undefined;
  }
  if (at !== undefined && !isTable(at)) throw new Unsure(`${table.join('.')} is no table`, 0);
  return at;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function setIn(root: Table, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) root[key] = value;
  else setIn((root[key] ??= Object.create(null)) as Table, rest, value);
}

function appended(text: string, header: string, key: string, value: TomlValue): string {
  const eol = lineEndOf(text);
  const gap = text === '' || /(\r?\n){2}$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
  return `${text}${gap}[${header}]${eol}${tomlKey(key)} = ${literal(value)}${eol}`;
}

const tomlKey = (key: string): string => (/^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key));

/** JSON's strings are TOML's basic strings, but for one character. */
function literal(value: TomlValue): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each as string)).join(', ')}]`;
  return JSON.stringify(value).replace(/\u007F/g, '\\u007F');
}
