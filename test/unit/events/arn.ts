import assert from 'node:assert/strict';
import { isArnOf } from '../../../lib/events/arn.ts';

describe('an ARN', () => {
  const account = 'eu-west-1:123456789012';

  it('matches a kind by its service and by the part after the account', () => {
    assert.ok(isArnOf('sqs', `arn:aws:sqs:${account}:orders`));
    assert.ok(isArnOf('s3:*', 'arn:aws-us-gov:s3:::orders'));
    assert.ok(
      isArnOf('dynamodb:table/*/stream/*', `arn:aws:dynamodb:${account}:table/o/stream/2026-01-01T00:00`),
    );
    assert.ok(isArnOf('iam:role/**', 'arn:aws:iam::123456789012:role/service-role/batch'));
  });

  it('does not match another kind', () => {
    assert.ok(!isArnOf('sqs', `arn:aws:sns:${account}:orders`));
    assert.ok(!isArnOf('sqs', 'OrdersQueue'));
    assert.ok(!isArnOf('dynamodb:table/*/stream/*', `arn:aws:dynamodb:${account}:table/orders`));
    assert.ok(!isArnOf('s3:*', `arn:aws:s3:${account}:accesspoint/orders`));
  });
});
