import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, } from 'node:fs';
import { join } from 'node:path';
import { compareWithDisk } from "../../../lib/plan/changes.js";
import { commit } from "../../../lib/plan/commit.js";
import { temporaryFolder } from "../../support/cli.js";
import { treeOf, writeTree } from "../../support/tree.js";
describe('the commit', () => {
    let folder = '';
    beforeEach(() => {
        folder = temporaryFolder();
    });
    afterEach(() => {
        rmSync(folder, { recursive: true });
    });
    const want = (path, contents, edit = true) => compareWithDisk({
        path: join(folder, path),
        contents: contents === undefined ? undefined : Buffer.from(contents),
        edit,
    });
    it('creates, changes and removes, and leaves nothing else behind', () => {
        writeTree(folder, { 'old.txt': 'old', 'gone.txt': 'gone', 'same.txt': 'same' });
        commit([
            want('a/b/new.txt', 'new'),
            want('old.txt', 'changed'),
            want('gone.txt', undefined),
            want('same.txt', 'same'),
        ]);
        assert.deepEqual(Object.keys(treeOf(folder)), ['a', 'a/b', 'a/b/new.txt', 'old.txt', 'same.txt']);
        assert.equal(readFileSync(join(folder, 'old.txt'), 'utf8'), 'changed');
    });
    it('leaves every byte as it was where a later file can not be written', () => {
        writeTree(folder, { 'first.txt': 'first', 'gone.txt': 'gone' });
        const before = treeOf(folder);
        const changes = [want('first.txt', 'changed'), want('sub/new.txt', 'new'), want('gone.txt', undefined)];
        // A name that the file system refuses only when it is written.
        const impossible = {
            path: join(folder, `${'x'.repeat(300)}.txt`),
            status: 'created',
            before: undefined,
            after: Buffer.from('x'),
        };
        assert.throws(() => {
            commit([...changes, impossible]);
        }, { code: 73, message: /^Nothing was written: / });
        assert.deepEqual(treeOf(folder), before);
    });
    it('takes back what it had already put in place', () => {
        writeTree(folder, { 'first.txt': 'first' });
        const before = treeOf(folder);
        const changes = [want('first.txt', 'changed'), want('new.txt', 'new')];
        // By the time it is renamed, a folder stands where the last file was to go.
        const blocked = { ...want('sub/last.txt', 'last'), path: folder };
        assert.throws(() => {
            commit([...changes, { ...blocked, before: undefined }]);
        }, { code: 73 });
        assert.deepEqual(treeOf(folder), before);
    });
    it('does not overwrite what another program saved meanwhile', () => {
        writeTree(folder, { 'file.txt': 'mine' });
        const change = want('file.txt', 'new');
        writeFileSync(join(folder, 'file.txt'), 'saved meanwhile');
        assert.throws(() => {
            commit([change]);
        }, /was changed by another program/);
        assert.equal(readFileSync(join(folder, 'file.txt'), 'utf8'), 'saved meanwhile');
    });
    it('keeps the mode of a file it changes, and makes a new script executable', () => {
        writeTree(folder, { 'private.txt': 'x', 'run.sh': '#!/bin/sh\n' });
        chmodSync(join(folder, 'private.txt'), 0o600);
        chmodSync(join(folder, 'run.sh'), 0o700);
        commit([
            want('private.txt', 'y'),
            want('run.sh', '#!/bin/sh\nls\n'),
            want('new.sh', '#!/bin/sh\n'),
            want('new.txt', 'n'),
        ]);
        const modes = ['private.txt', 'run.sh', 'new.sh'].map((name) => statSync(join(folder, name)).mode & 0o777);
        assert.deepEqual(modes, [0o600, 0o700, 0o755]);
        assert.equal(statSync(join(folder, 'new.txt')).mode & 0o111, 0);
    });
    it('writes through a symbolic link, which stays one', () => {
        writeTree(folder, { 'real/file.txt': 'x' });
        symlinkSync(join(folder, 'real/file.txt'), join(folder, 'link.txt'));
        commit([want('link.txt', 'y')]);
        assert.ok(lstatSync(join(folder, 'link.txt')).isSymbolicLink());
        assert.equal(readFileSync(join(folder, 'real/file.txt'), 'utf8'), 'y');
    });
    it('skips a conflict that was not settled', () => {
        writeTree(folder, { 'file.txt': 'mine' });
        commit([want('file.txt', 'new', false)]);
        assert.equal(readFileSync(join(folder, 'file.txt'), 'utf8'), 'mine');
    });
});
describe('a planned file, held against the disk', () => {
    const folder = temporaryFolder();
    before(() => {
        writeTree(folder, { 'file.txt': 'x' });
        mkdirSync(join(folder, 'sub'));
    });
    after(() => {
        rmSync(folder, { recursive: true });
    });
    const status = (path, contents, edit = false) => compareWithDisk({
        path: join(folder, path),
        contents: contents === undefined ? undefined : Buffer.from(contents),
        edit,
    }).status;
    it('is new, the same, a conflict, an edit, or on its way out', () => {
        assert.equal(status('new.txt', 'x'), 'created');
        assert.equal(status('file.txt', 'x'), 'unchanged');
        assert.equal(status('file.txt', 'y'), 'conflict');
        assert.equal(status('file.txt', 'y', true), 'changed');
        assert.equal(status('file.txt', undefined), 'removed');
        assert.equal(status('new.txt', undefined), 'unchanged');
    });
    it('is refused where a folder has its name, or a file the name of its folder', () => {
        assert.throws(() => status('sub', 'x'), { code: 73, message: /sub is a folder\./ });
        assert.throws(() => status('file.txt/a/b.txt', 'x'), {
            code: 73,
            message: /file\.txt is a file, not a folder\./,
        });
    });
    it('is refused where nothing may be written', function () {
        if (process.getuid?.() === 0 || process.platform === 'win32')
            this.skip();
        chmodSync(join(folder, 'sub'), 0o500);
        assert.throws(() => status('sub/new.txt', 'x'), { code: 73, message: /sub is not writable\./ });
    });
});
