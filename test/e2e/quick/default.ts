import { describeSolution } from '../../support/solution.ts';

describeSolution('new --yes: a string in, upper case out', { answer: 'HELLO WORLD' });
