import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCSharp } from '../../lib/edit/csharp/syntax/parse-csharp.ts';
import type { HandlerReplacement } from '../../lib/edit/csharp/edit/replace-handler.ts';
import { handlerMethod, replaceHandler } from '../../lib/edit/csharp/edit/replace-handler.ts';
import { EditRefused, orRefuse } from '../../lib/edit/refused.ts';

/** What a file may have been through: line ends, a byte order mark, no line end at its end. */
export const dress = fc
  .record({ crlf: fc.boolean(), bom: fc.boolean(), open: fc.boolean() })
  .map(({ crlf, bom, open }) => (text: string): string => {
    const lines = open ? text.trimEnd() : text;
    return (bom ? '\uFEFF' : '') + (crlf ? lines.replace(/\n/g, '\r\n') : lines);
  });

/** That one piece of text came in somewhere, and all else is as it was, byte for byte. */
export function assertOneInsertion(before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const rest = before.length - start;
  assert.equal(after.slice(after.length - rest), before.slice(start), 'more than one insertion');
}

/** That what was there is still there, in its order, with other things between. */
export function assertOnlyInsertions(before: string, after: string): void {
  let at = 0;
  for (const char of before) {
    at = after.indexOf(char, at) + 1;
    assert.ok(at > 0, `something was taken away:\n${before}\n---\n${after}`);
  }
}

/** That a file with one kind of line end has no other afterwards. */
export function assertLineEnds(before: string, after: string): void {
  const crlf = before.includes('\r\n');
  assert.equal(after.includes('\r'), crlf, 'line ends');
  if (crlf) assert.doesNotMatch(after, /[^\r]\n/, 'line ends');
}

/** The result of an edit, made twice. */
export function twice(edit: (text: string) => string, text: string): string {
  const once = edit(text);
  assert.equal(edit(once), once, 'done twice it changes something');
  return once;
}

/** The result; undefined where the edit was refused. */
export function unlessRefused(edit: (text: string) => string, text: string): string | undefined {
  try {
    return edit(text);
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}

/** `replaceHandler` for a project of one file; the helpers are methods beside the handler, by their names. */
export function replaceHandlerIn(
  text: string,
  helpers: readonly string[],
  replacement: HandlerReplacement,
): string {
  return orRefuse(text, 'replace the handler', () => {
    const method = handlerMethod([parseCSharp(text)]);
    const gone = method.type.members.filter(({ name }) => helpers.includes(name));
    return replaceHandler(method, gone, replacement).get(method.file) ?? text;
  });
}

/** Data with a new value at a path. */
export function withValue(data: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const map = (data ?? {}) as Record<string, unknown>;
  return { ...map, [key]: rest.length === 0 ? value : withValue(map[key], rest, value) };
}

const event = {
  Type: 'SQS',
  Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] }, Enabled: true, Name: 'on' },
};

/** Values that an edit may put into YAML or JSON, those among them that YAML could read as another type. */
export const values = fc.constantFrom<unknown>(
  event,
  {
    A: '012',
    B: 'yes',
    C: '1:30',
    D: '',
    E: ' x',
    F: '- a',
    G: '#',
    H: 'a: b',
    I: null,
    J: [],
    K: {},
    L: 'two\nlines\n',
    M: "it's",
    N: '0x1F',
    O: '1e3',
    P: '~',
    Q: '*a',
    R: '2001-01-01',
    y: 1,
    on: 'off',
  },
  { List: [[1, [2]], { A: [{ B: 1 }, 'x'] }, { Ref: 'X' }] },
  { 'Fn::Sub': '${A} #x: y' },
  'text: with "quotes" \\ and é 😀',
);
