import { describeSolution } from "../../support/solution.js";
for (const profile of ['size', 'compatibility']) {
    describeSolution(`new --optimize ${profile}`, { flags: ['--optimize', profile], answer: 'HELLO WORLD' });
}
