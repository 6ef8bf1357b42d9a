import { describeSolution } from '../../support/solution.ts';

describeSolution('new --event sqs: only the message that failed comes back', {
  flags: ['--event', 'sqs'],
  answer: { batchItemFailures: [{ itemIdentifier: '2e1424d4-f796-459a-8184-9c92662be6da' }] },
});
