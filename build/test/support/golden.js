import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
/**
 * Holds planned files against a folder of test/cases/golden, file by file. With UPDATE_GOLDEN=1 in the environment the
 * folder is written instead, for a person to read the difference in git.
 */
export function assertGolden(name, files) {
    const folder = join(packageRoot, 'test', 'cases', 'golden', name);
    if (process.env.UPDATE_GOLDEN === '1')
        write(folder, files);
    const wanted = files.map(({ path }) => path).sort();
    assert.deepEqual(namesIn(folder), wanted, `other files than in test/cases/golden/${name}`);
    for (const { path, contents } of files) {
        assert.equal(contents.toString(), readFileSync(goldenPath(folder, path), 'utf8'), `test/cases/golden/${name}/${path}`);
    }
}
/** git would take a golden .gitignore or .gitattributes for its own. */
function goldenPath(folder, path) {
    return join(folder, path.replace(/(^|\/)\.git(?=ignore|attributes)/, '$1_git'));
}
function write(folder, files) {
    if (existsSync(folder))
        rmSync(folder, { recursive: true });
    for (const { path, contents } of files) {
        mkdirSync(dirname(goldenPath(folder, path)), { recursive: true });
        writeFileSync(goldenPath(folder, path), contents);
    }
}
function namesIn(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .map((path) => path.replace(/(^|\/)_git/, '$1.git'))
        .sort();
}
