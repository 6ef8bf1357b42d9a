import assert from 'node:assert/strict';
import type { FunctionReview } from '../../../lib/serializable/function-reviews.ts';
import { withoutUsedElsewhere } from '../../../lib/serializable/used-elsewhere.ts';

const unused = (about: string) => ({
  code: 'unused-context',
  severity: 'warning' as const,
  about,
  path: 'src/Shared/Json.cs',
  line: 3,
  message: 'no serializer uses this context',
});
const review = (
  name: string,
  contexts: string[],
  ...warnings: FunctionReview['warnings']
): FunctionReview => ({
  function: { name, files: [], referenced: [] },
  contexts,
  missing: [],
  unneeded: [],
  warnings,
  checkedBy: 'compiler',
  uses: 0,
});
const left = (...reviews: FunctionReview[]): number[] =>
  withoutUsedElsewhere(reviews).map(({ warnings }) => warnings.length);

describe('a context that a function does not use', () => {
  it('is reported only if no function uses it', () => {
    const asks = review('Ask', ['Shared.Json'], unused('Json'));
    assert.deepEqual(left(asks, review('Answer', ['Shared.Json'])), [0, 0]);
    assert.deepEqual(left(asks, review('Answer', ['Shared.Json'], unused('Json'))), [1, 1]);
    assert.deepEqual(left(asks, review('Other', ['Other.OtherJson'])), [1, 0]);
  });
});
