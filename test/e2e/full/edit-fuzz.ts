import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addUsing } from '../../../lib/edit/csharp/edit/add-using.ts';
import { findBootstraps } from '../../../lib/edit/csharp/find/bootstraps.ts';
import { findContexts } from '../../../lib/edit/csharp/find/contexts.ts';
import { findContextUses, findJsonCalls } from '../../../lib/edit/csharp/find/json-uses.ts';
import { parseCSharp } from '../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { addSerializable, removeSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import { addJsonEntry, setJson } from '../../../lib/edit/json/edit-json.ts';
import { addItem, removeItem } from '../../../lib/edit/msbuild/items.ts';
import { setProperty } from '../../../lib/edit/msbuild/properties.ts';
import { orRefuse } from '../../../lib/edit/refused.ts';
import {
  addEnvironmentVariable,
  addEvent,
  addPolicy,
  addResource,
} from '../../../lib/edit/sam-template/edit-template.ts';
import { readFunctions } from '../../../lib/edit/sam-template/template-functions.ts';
import { addToSln } from '../../../lib/edit/solution-file/sln.ts';
import { addToSlnx } from '../../../lib/edit/solution-file/slnx.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { replaceHandlerIn, unlessRefused } from '../../support/edits.ts';

const FILES = 10_000;

/** What reads or edits a file of a language; each is tried on every mutated file. */
const languages: Record<string, readonly ((text: string) => unknown)[]> = {
  cs: [
    (text) => addSerializable(text, 'Ctx', 'Order'),
    (text) => removeSerializable(text, 'Ctx', 'Order'),
    (text) => addUsing(text, 'Amazon.Lambda.SQSEvents'),
    (text) =>
      replaceHandlerIn(text, [], {
        code: 'public static void Handle(SQSEvent input) { }',
        delegate: 'Action<SQSEvent>',
        types: ['SQSEvent'],
      }),
    (text) =>
      orRefuse(text, '', () => {
        const file = parseCSharp(text);
        return [findBootstraps([file]), findContextUses(file, findContexts([file])), findJsonCalls(file)];
      }),
  ],
  csproj: [
    (text) => addItem(text, 'TrimmerRootAssembly', 'Shared'),
    (text) => removeItem(text, 'TrimmerRootAssembly', 'Shared'),
    (text) => setProperty(text, 'TrimMode', 'partial'),
  ],
  slnx: [(text) => addToSlnx(text, 'src/Orders/Orders.csproj', 'src')],
  sln: [(text) => addToSln(text, 'src/Orders/Orders.csproj', 'src')],
  yaml: [
    (text) => addResource(text, 'New', { Type: 'AWS::SQS::Queue' }),
    (text) => addEvent(text, 'Fn', 'New', { Type: 'SQS' }),
    (text) => addPolicy(text, 'Fn', { A: 'b' }),
    (text) => addEnvironmentVariable(text, 'Fn', 'LOG', 'on'),
    (text) => orRefuse(text, '', () => readFunctions(text)),
  ],
  json: [(text) => addJsonEntry(text, ['c', 'd'], 1), (text) => setJson(text, ['region'], 'x')],
};

function samplesOf(extension: string): string[] {
  return ['test/cases/edits', 'test/cases/fixtures', 'test/cases/golden'].flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(`.${extension}`))
      .map((name) => readFileSync(join(packageRoot, folder, name), 'utf8')),
  );
}

/** A piece taken out, doubled, moved or put in, some times over. */
function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...['\n', ' ', '  \n', '\t', 'x', '<!-- x -->', '# x\n', '// x\n'],
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '"',
    '"""',
    "'",
    '$"',
    '$"{',
    '/*',
    '*/',
    '//',
    '#if A\n',
    '#endif\n',
    '\n',
    '\r',
    '\t',
    ':',
    '- ',
    ',',
    ';',
    '&',
    '*a',
    '&a ',
    '!Ref ',
    '|\n',
    '\\',
    '\u0000',
    '\uFEFF',
    '😀',
    '\uD800',
    '  ',
    '=',
    '<!--',
    '-->',
    '</',
    '/>',
    '---\n',
    '? ',
    '<<: ',
    '{{',
    '%',
    '@',
  );
  const step = fc.record({
    kind: fc.constantFrom('cut', 'double', 'put', 'move', 'line', 'line', 'line', 'line'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 30 })),
    piece: pieces,
  });
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(step, { minLength: 1, maxLength: 3 }))
    .map(([sample, steps]) =>
      steps.reduce((text, { kind, at, to, length, piece }) => {
        const from = Math.floor(at * text.length);
        const part = text.slice(from, from + length);
        const target = Math.floor(to * text.length);
        // A harmless one: an empty or odd line between two others.
        if (kind === 'line') return text.slice(0, from) + text.slice(from).replace('\n', '\n  \t\n\n');
        if (kind === 'cut') return text.slice(0, from) + text.slice(from + length);
        if (kind === 'double') return text.slice(0, from) + part + text.slice(from);
        if (kind === 'move') return text.slice(0, target) + part + text.slice(target);
        return text.slice(0, from) + piece + text.slice(from);
      }, sample),
    );
}

describe(`${FILES} damaged files of each language end in a result or a clean refusal`, () => {
  for (const [extension, edits] of Object.entries(languages))
    it(`.${extension}`, () => {
      const samples = samplesOf(extension);
      let [refused, slowest] = [0, 0];
      for (const text of fc.sample(mutated(samples), FILES)) {
        const start = performance.now();
        for (const edit of edits) {
          try {
            if (unlessRefused(edit as (text: string) => string, text) === undefined) refused++;
          } catch (error) {
            throw new Error(`${String(error)} in a file with the text ${JSON.stringify(text)}`, {
              cause: error,
            });
          }
        }
        slowest = Math.max(slowest, performance.now() - start);
      }
      const made = FILES * edits.length;
      console.log(
        `      .${extension}: ${made} edits, ${refused} refused, slowest file ${slowest.toFixed(0)} ms`,
      );
      assert.ok(refused < made, 'all were refused');
      assert.ok(slowest < 2000, `one file took ${slowest} ms`);
    });
});
