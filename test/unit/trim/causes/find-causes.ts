import assert from 'node:assert/strict';
import type { Cause } from '../../../../lib/trim/causes/cause.ts';
import { findCauses } from '../../../../lib/trim/causes/find-causes.ts';
import { parseTrimLog } from '../../../../lib/dotnet/parse-trim-log.ts';
import type { ExpectedCause } from '../../../support/trim-cases.ts';
import { recordedLog, trimCase, trimCaseNames } from '../../../support/trim-cases.ts';
import { trimSolution } from '../../../support/trim-solution.ts';

/** Logs of publishes of real functions: test/cases/trim. */
describe('lambda-aot trim names the cause of what a publish warns of', () => {
  for (const name of trimCaseNames)
    it(name.replace(/-/g, ' '), () => {
      const { facts } = trimSolution(name);
      const causes = findCauses(parseTrimLog(recordedLog(name).log), facts);
      assert.deepEqual(causes.map(asExpected), trimCase(name).causes);
    });
});

function asExpected({ kind, warnings, reflecting, reflected, fixes }: Cause): ExpectedCause {
  return {
    kind,
    codes: [...new Set(warnings.map(({ code }) => code))].sort(),
    reflecting: reflecting.member,
    assembly: reflecting.assembly ?? '',
    ...(reflected && { reflected: reflected.map(({ type, assembly }) => `${assembly}: ${type}`) }),
    fixes: fixes.map(({ id }) => id),
  };
}
