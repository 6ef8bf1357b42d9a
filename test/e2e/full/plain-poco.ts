import { describeSolution } from '../../support/solution.ts';

describeSolution('new --event plain-poco: own types in and out', {
  flags: ['--event', 'plain-poco'],
  answer: { orderId: 'o-1001', items: 3, total: 328.9 },
});
