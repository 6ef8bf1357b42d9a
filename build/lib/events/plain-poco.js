import { defineEventSource } from "./define.js";
export const plainPoco = defineEventSource({
    id: 'plain-poco',
    title: 'Your own types, as JSON, in and out',
    category: 'plain',
    does: 'adds up the lines of an order',
    packages: [],
    usings: [],
    input: 'Order',
    output: 'Receipt',
    types: ['Order', 'OrderLine', 'Receipt'],
    payload: 'Order',
    serializable: ['Order', 'Receipt'],
    sam: () => ({}),
});
