import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { installed } from "../../support/installed.js";
import { describeSolution } from "../../support/solution.js";
const SYSROOT = '/usr/aarch64-linux-gnu';
describeSolution('new --arch arm64, cross-compiled and run under qemu', {
    flags: ['--arch', 'arm64', '--event', 'apigw-http'],
    runtimeIdentifier: 'linux-arm64',
    publishFlags: ['-p:LinkerFlavor=lld'],
    emulator: ['qemu-aarch64', '-L', SYSROOT],
    skip: () => installed('qemu-aarch64', 'clang', 'ld.lld', 'aarch64-linux-gnu-gcc'),
    answer: {
        statusCode: 201,
        headers: { 'Content-Type': 'application/json' },
        body: '{"id":"p-42","name":"Walnut desk","price":249.9}',
        isBase64Encoded: false,
    },
    also: (built) => {
        it('is an ELF file for AArch64', () => {
            assert.equal(readFileSync(built().executable).readUInt16LE(18), 0xb7);
        });
    },
});
