import { defineEventSource } from "./define.js";
export const plainString = defineEventSource({
    id: 'plain-string',
    title: 'A string in, a string out',
    category: 'plain',
    does: 'answers the text it gets, in upper case',
    packages: [],
    usings: [],
    input: 'string',
    output: 'string',
    types: [],
    typesIfShared: ['TextCase'],
    serializable: ['string'],
    sam: () => ({}),
});
