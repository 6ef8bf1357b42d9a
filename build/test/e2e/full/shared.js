import { describeSolution } from "../../support/solution.js";
describeSolution('new --shared: the types in a project of their own', {
    flags: ['--shared', '--event', 'plain-poco'],
    answer: { orderId: 'o-1001', items: 3, total: 328.9 },
});
describeSolution('new --shared: a string in, upper case out', {
    flags: ['--shared'],
    answer: 'HELLO WORLD',
});
