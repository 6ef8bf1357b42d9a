import { describeSolution } from "../../support/solution.js";
describeSolution('new --runtime dotnet8', {
    flags: ['--runtime', 'dotnet8', '--event', 'plain-poco'],
    answer: { orderId: 'o-1001', items: 3, total: 328.9 },
});
describeSolution('new --runtime provided.al2023 --optimize compatibility: starts without ICU', {
    flags: ['--runtime', 'provided.al2023', '--optimize', 'compatibility'],
    answer: 'HELLO WORLD',
});
