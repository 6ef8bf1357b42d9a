import assert from 'node:assert/strict';
import { review } from "../../../lib/serializable/review.js";
import { contextsOf, parsed, serializableCases } from "../../support/serializable-cases.js";
/**
 * Each folder of test/cases/serializable is a small function project, and what is to be found in it: case.json. That it
 * says the truth is shown by test/e2e/full/serializable.ts, which compiles and runs the projects.
 */
describe('the types that a function needs in its serializer context', () => {
    for (const each of serializableCases())
        it(each.name.replace(/-/g, ' '), () => {
            const { missing, usings = [], unneeded, warnings } = each.expected;
            const found = review({ files: parsed(each.own), referenced: parsed(each.shared) });
            assert.deepEqual(shown(found, each), {
                missing,
                usings,
                unneeded: [...unneeded].sort(),
                warnings: [...warnings].sort(),
            });
            for (const { path, line } of [...found.missing, ...found.warnings])
                assertPlace(each, path, line);
            for (const { message, code } of found.warnings)
                assert.notEqual(message, '', code);
        });
});
/** The review in the words of case.json. */
function shown({ missing, unneeded, warnings }, each) {
    const several = contextsOf(each).length > 1;
    const inContext = (context) => several ? `${context.slice(context.lastIndexOf('.') + 1)}: ` : '';
    const named = (propertyName) => (propertyName === undefined ? '' : ` as ${propertyName}`);
    return {
        missing: missing.map(({ context, type, propertyName }) => inContext(context) + type + named(propertyName)),
        usings: [...new Set(missing.flatMap(({ usings }) => usings))],
        unneeded: unneeded.map(({ context, type }) => inContext(context) + type).sort(),
        warnings: warnings
            .map(({ code, about, path, line }) => `${code} ${ABOUT_A_PLACE.has(code) ? `${path}:${line}` : about}`)
            .sort(),
    };
}
const ABOUT_A_PLACE = new Set(['reflection-call', 'unclear']);
function assertPlace({ own, shared }, path, line) {
    const text = { ...own, ...shared }[path];
    assert.ok(text !== undefined, `there is no file ${path}`);
    assert.ok(line >= 1 && line <= text.split('\n').length, `${path} has no line ${line}`);
}
