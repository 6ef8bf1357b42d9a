import assert from 'node:assert/strict';
import { review } from '../../../lib/serializable/review.ts';
import type { SerializableCase } from '../../support/serializable-cases.ts';
import { parsed, serializableCases, shownReview } from '../../support/serializable-cases.ts';

/**
 * Each folder of test/cases/serializable is a small function project, and what is to be found in it: case.json. That it
 * says the truth is shown by test/e2e/full/serializable.ts, which compiles and runs the projects.
 */
describe('the types that a function needs in its serializer context, by the scanner', () => {
  for (const each of serializableCases())
    it(each.name.replace(/-/g, ' '), () => {
      const { missing, usings = [], unneeded, warnings } = { ...each.expected, ...each.expected.fast };
      const found = review({ files: parsed(each.own), referenced: parsed(each.shared) });
      assert.deepEqual(shownReview(found, each), {
        missing,
        usings,
        unneeded: [...unneeded].sort(),
        warnings: [...warnings].sort(),
      });
      for (const { path, line } of [...found.missing, ...found.warnings]) assertPlace(each, path, line);
      for (const { message, code } of found.warnings) assert.notEqual(message, '', code);
    });
});

function assertPlace({ own, shared }: SerializableCase, path: string, line: number): void {
  const text = { ...own, ...shared }[path];
  assert.ok(text !== undefined, `there is no file ${path}`);
  assert.ok(line >= 1 && line <= text.split('\n').length, `${path} has no line ${line}`);
}
