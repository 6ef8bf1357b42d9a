import assert from 'node:assert/strict';
import { parseCSharp } from '../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { addSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import type { EventSourceId } from '../../../lib/events/catalogue.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';
import type { Review } from '../../../lib/serializable/review.ts';
import { review } from '../../../lib/serializable/review.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

const code = 'src/Orders/Function.cs';

function reviewOf(solution: MemorySolution): Omit<Review, 'contexts'> {
  const parsed = (folder: string) =>
    solution
      .list(folder)
      .filter((path) => path.endsWith('.cs'))
      .map((path) => parseCSharp(solution.text(path), { path }));
  const { missing, unneeded, warnings } = review({
    files: parsed('src/Orders'),
    referenced: parsed('src/Shared'),
  });
  return { missing, unneeded, warnings };
}

const solutionFor = (event: EventSourceId, shared: boolean): MemorySolution =>
  new MemorySolution({ ...defaultChoices, functions: [{ name: 'Orders', event }], shared });

const ATTRIBUTE = /^\[JsonSerializable\(typeof\((.*?)\)(?:, TypeInfoPropertyName = "(\w+)")?\)\]\n/gm;

describe('the serializer context of a new function', () => {
  for (const { id } of eventSources)
    it(`of ${id} lists all that its code needs, and nothing else`, () => {
      for (const shared of [false, true])
        assert.deepEqual(reviewOf(solutionFor(id, shared)), { missing: [], unneeded: [], warnings: [] });
    });

  it('without any one of its lines lacks just that type, and gets the line back', () => {
    for (const { id, input, output, types, serializable } of eventSources)
      for (const shared of [false, true]) {
        const whole = solutionFor(id, shared).text(code);
        // Only a value may have it: the scanner does not see whether one has.
        const isOptional = (type: string): boolean =>
          serializable.includes(type) && ![input, output, ...types].includes(type);
        for (const [line, type = '', name] of whole.matchAll(ATTRIBUTE)) {
          if (isOptional(type)) continue;
          const solution = solutionFor(id, shared);
          solution.change(code, (text) => text.replace(line, ''));
          const { missing } = reviewOf(solution);
          assert.deepEqual(
            missing.map((each) => [each.type, each.propertyName, each.usings]),
            [[type, name, []]],
            `${id}: ${type}`,
          );
          const options = name === undefined ? {} : { typeInfoPropertyName: name };
          const after = addSerializable(solution.text(code), missing[0]?.context ?? '', type, options);
          const sorted = (text: string): string => text.split('\n').sort().join('\n');
          assert.equal(sorted(after), sorted(whole), `${id}: ${type}`);
        }
      }
  });
});
