import { defineEventSource } from "./define.js";
export const plainStream = defineEventSource({
    id: 'plain-stream',
    title: 'Bytes in, bytes out: you read and write the payload yourself',
    category: 'plain',
    does: 'greets by name, reading and writing the bytes itself',
    packages: [],
    usings: ['System.Text.Json'],
    input: 'Stream',
    output: 'Stream',
    async: true,
    types: [],
    serializable: [],
    sam: () => ({}),
});
