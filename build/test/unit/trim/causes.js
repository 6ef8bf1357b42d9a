import assert from 'node:assert/strict';
import { findCauses } from "../../../lib/trim/causes.js";
import { parseTrimLog } from "../../../lib/trim/log.js";
import { recordedLog, trimCase, trimCaseNames } from "../../support/trim-cases.js";
import { trimSolution } from "../../support/trim-solution.js";
/** Logs of publishes of real functions: test/cases/trim. */
describe('lambda-aot trim names the cause of what a publish warns of', () => {
    for (const name of trimCaseNames)
        it(name.replace(/-/g, ' '), () => {
            const { known } = trimSolution(name);
            const causes = findCauses(parseTrimLog(recordedLog(name).log), known);
            assert.deepEqual(causes.map(asExpected), trimCase(name).causes);
        });
});
function asExpected({ kind, warnings, reflecting, reflected, fixes }) {
    return {
        kind,
        codes: [...new Set(warnings.map(({ code }) => code))].sort(),
        reflecting: reflecting.member,
        assembly: reflecting.assembly ?? '',
        ...(reflected && { reflected: reflected.map(({ type, assembly }) => `${assembly}: ${type}`) }),
        fixes: fixes.map(({ id }) => id),
    };
}
