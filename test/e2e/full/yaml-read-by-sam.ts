import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addEvent, addPolicy, addResource } from '../../../lib/edit/sam-template/edit-template.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { dress } from '../../support/edits.ts';
import { mustRun } from '../../support/run.ts';
import { yamlTemplate } from '../../support/yaml-templates.ts';

/** Texts that YAML 1.1 reads as something else where they are not quoted, and values of every kind. */
const values = [
  ...[
    'yes',
    'No',
    'ON',
    'y',
    '012',
    '0x1F',
    '0b11',
    '1_000',
    '1:30',
    '190:20:30',
    '1e3',
    '.5',
    '.inf',
    '~',
    'null',
    '',
  ],
  ...[
    '=',
    '<<',
    '2001-01-01',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '[a',
    '{a',
    '"a',
    "'a",
  ],
  ...[
    ' a',
    'a ',
    'a\tb',
    'two\nlines',
    'two\nlines\n',
    '\u0085',
    'é😀',
    'C:\\dir',
    'true ',
    'a:',
    ':a',
    '|',
    '>',
    '-',
    '0o14',
  ],
];
const value = {
  Texts: values,
  Keys: Object.fromEntries(values.map((text) => [text, text])),
  Number: 12,
  Flag: true,
  None: null,
};

const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import yaml']).status === 0,
);

describe('what is added to a template is read back by PyYAML, as SAM does, as it was meant', () => {
  before(function () {
    if (python !== undefined) return;
    console.log('      skipped: there is no python3 with PyYAML here');
    this.skip();
  });

  it('in 1,200 templates', async () => {
    const folder = temporaryFolder();
    const templates = fc.sample(fc.tuple(yamlTemplate, dress), 400).map(([text, dressed]) => dressed(text));
    const edits: [readonly string[], (text: string) => string][] = [
      [['Resources', 'New'], (text) => addResource(text, 'New', value)],
      [['Resources', 'Fn', 'Properties', 'Events', 'New'], (text) => addEvent(text, 'Fn', 'New', value)],
      [['Resources', 'Fn', 'Properties', 'Policies'], (text) => addPolicy(text, 'Fn', value)],
    ];
    const cases = templates.flatMap((before) =>
      edits.map(([path, edit]) => ({ before, path, after: edit(before) })),
    );
    const read = await readAll(
      folder,
      cases.flatMap(({ before, after }) => [closed(before), closed(after)]),
    );
    cases.forEach(({ path, after }, at) => {
      const [old, now] = [read[at * 2], read[at * 2 + 1]];
      const found = takeAt(now, path);
      const added = path.at(-1) === 'Policies' ? (found as unknown[]).at(-1) : found;
      assert.deepEqual(added, value, after);
      // Without the new value all is as it was; what was empty may be a map or list now.
      assert.deepEqual(withoutEmpty(without(now, path)), withoutEmpty(without(old, path)), after);
    });
  });
});

async function readAll(folder: string, texts: readonly string[]): Promise<unknown[]> {
  const paths = texts.map((text, at) => {
    const path = join(folder, `${at}.yaml`);
    writeFileSync(path, text);
    return path;
  });
  const program = join(packageRoot, 'test', 'support', 'read-yaml.py');
  const { stdout } = await mustRun(python ?? '', [program], { input: paths.join('\n') });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** What is added behind the last line gives that its line end, which in a block of text belongs to the text. */
const closed = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

type Data = Record<string, unknown>;

function takeAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((each, key) => (each as Data | null)?.[key], data);
}

function without(data: unknown, [key = '', ...rest]: readonly string[]): unknown {
  const { [key]: inner, ...others } = (data ?? {}) as Data;
  return rest.length === 0 || inner === undefined ? others : { ...others, [key]: without(inner, rest) };
}

function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data) || typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(kept.filter(([, inner]) => inner !== null && JSON.stringify(inner) !== '{}'));
}
