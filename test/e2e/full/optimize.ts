import { describeSolution } from '../../support/solution.ts';

for (const profile of ['size', 'compatibility']) {
  describeSolution(`new --optimize ${profile}`, { flags: ['--optimize', profile], answer: 'HELLO WORLD' });
}
