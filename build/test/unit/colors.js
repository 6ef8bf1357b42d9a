import assert from 'node:assert/strict';
import { colorsFor } from "../../lib/console/colors.js";
import { lambdaAot } from "../support/cli.js";
const terminal = { isTTY: true };
const pipe = { isTTY: false };
describe('colours', () => {
    for (const [stream, env, coloured] of [
        [terminal, { TERM: 'xterm' }, true],
        [terminal, { TERM: 'dumb' }, false],
        [terminal, { TERM: 'xterm', NO_COLOR: '1' }, false],
        [terminal, { TERM: 'xterm', FORCE_COLOR: '0' }, false],
        [pipe, { TERM: 'xterm', CI: 'true' }, false],
        [pipe, { FORCE_COLOR: '1' }, true],
        [pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ])
        it(`${coloured ? 'are' : 'are not'} shown on a ${stream.isTTY ? 'terminal' : 'pipe'} with ${JSON.stringify(env)}`, () => {
            assert.equal(colorsFor(stream, env).isColorSupported, coloured);
        });
    it('are asked of the stream that is written to', async () => {
        const refused = await lambdaAot(['nwe'], { env: { CI: 'true' } });
        assert.ok(refused.stderr.startsWith('✖ '), JSON.stringify(refused.stderr));
        const coloured = await lambdaAot(['nwe'], { env: { FORCE_COLOR: '1' } });
        assert.ok(coloured.stderr.startsWith('\u001B[31m✖'), JSON.stringify(coloured.stderr));
    });
});
