import { describeSolution } from "../../support/solution.js";
describeSolution('new --yes: a string in, upper case out', { answer: 'HELLO WORLD' });
