import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addEnvironmentVariable,
  addEvent,
  addParameter,
  addPolicy,
  addResource,
  removeGenerated,
} from '../../../../lib/edit/sam-template/edit-template.ts';
import { EditRefused } from '../../../../lib/edit/refused.ts';
import { readTemplate } from '../../../../lib/edit/sam-template/read-template.ts';
import {
  assertLineEnds,
  assertOnlyInsertions,
  dress,
  twice,
  values,
  withValue,
} from '../../../support/edits.ts';
import { yamlTemplate } from '../../../support/yaml-templates.ts';

type Data = Record<string, unknown>;

const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((each, key) => (each as Data | null | undefined)?.[key], data);

function withoutEmpty(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data)
    .map(([key, value]) => [key, withoutEmpty(value)] as const)
    .filter(([, value]) => value !== null && !(typeof value === 'object' && Object.keys(value).length === 0));
  return Object.fromEntries(entries);
}

function unlessRefused<T>(edit: () => T): T | undefined {
  try {
    return edit();
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}

describe('a SAM template in YAML, however it is written,', () => {
  const edits: [string, readonly string[], (text: string, value: unknown) => string][] = [
    ['a resource', ['Resources', 'New'], (text, value) => addResource(text, 'New', value)],
    ['a parameter', ['Parameters', 'New'], (text, value) => addParameter(text, 'New', value)],
    [
      'an event',
      ['Resources', 'Fn', 'Properties', 'Events', 'New'],
      (text, value) => addEvent(text, 'Fn', 'New', value),
    ],
    [
      'a variable',
      ['Resources', 'Fn', 'Properties', 'Environment', 'Variables', 'New'],
      (text, value) => addEnvironmentVariable(text, 'Fn', 'New', value),
    ],
  ];
  for (const [name, path, edit] of edits)
    it(`gets ${name}, and nothing else changes`, () => {
      fc.assert(
        fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
          const before = dressed(text);
          const after = twice((each) => edit(each, value), before);
          // An empty `{}` makes way for the first entry.
          if (!/\{\s*\}/.test(before)) assertOnlyInsertions(before, after);
          assertLineEnds(before, after);
          assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, value));
        }),
        { numRuns: 300 },
      );
    });

  for (const [name, path, edit] of edits)
    it(`loses ${name} again, and is as it was`, () => {
      let refused = 0;
      fc.assert(
        fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
          const before = dressed(text);
          const added = edit(before, value);
          fc.pre(added !== before);
          const after = unlessRefused(() => twice((each) => removeGenerated(each, path, value), added));
          if (after === undefined) {
            refused++;
            return;
          }
          assertOnlyInsertions(after, added);
          assertLineEnds(before, after);
          // What was empty goes with its last entry.
          assert.deepEqual(withoutEmpty(readTemplate(after)), withoutEmpty(readTemplate(before)));
        }),
        { numRuns: 300 },
      );
      assert.ok(refused < 240, `${refused} of 300 were refused`);
    });

  it('gets a policy, and nothing else changes', () => {
    const path = ['Resources', 'Fn', 'Properties', 'Policies'];
    fc.assert(
      fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
        const before = dressed(text);
        const after = twice((each) => addPolicy(each, 'Fn', value), before);
        assertOnlyInsertions(before, after);
        assertLineEnds(before, after);
        const policies = (at(readTemplate(before), path) as unknown[] | undefined) ?? [];
        assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, [...policies, value]));
      }),
      { numRuns: 300 },
    );
  });
});
