import assert from 'node:assert/strict';
import { answerOf, describeSolution } from '../../support/solution.ts';

const product = '{"id":"p-42","name":"Walnut desk","price":249.9}';

describeSolution('new --event apigw-http: a product over an HTTP API', {
  flags: ['--event', 'apigw-http'],
  answer: {
    statusCode: 201,
    headers: { 'Content-Type': 'application/json' },
    body: product,
    isBase64Encoded: false,
  },
  also: (built) => {
    it('returns 400 if the body is not a product', async () => {
      const response = (await answerOf(built(), '{"body":"{}"}')) as { statusCode: number };
      assert.equal(response.statusCode, 400);
    });
  },
});
