import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readmePath, withTables } from "../../scripts/readme-tables.js";
describe('README.md', () => {
    it('lists the inputs as they are declared; `npm run readme` writes them', () => {
        const text = readFileSync(readmePath, 'utf8');
        assert.equal(withTables(text), text);
    });
});
