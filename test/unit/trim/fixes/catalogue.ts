import assert from 'node:assert/strict';
import { planTrim } from '../../../../lib/plans/trim/plan.ts';
import { findCauses } from '../../../../lib/trim/causes/find-causes.ts';
import { fixKinds } from '../../../../lib/trim/fixes/catalogue.ts';
import type { Fix } from '../../../../lib/trim/fixes/define.ts';
import { parseTrimLog } from '../../../../lib/dotnet/parse-trim-log.ts';
import { recordedLog, trimCaseNames } from '../../../support/trim-cases.ts';
import { trimSolution } from '../../../support/trim-solution.ts';

const wishes = { assemblies: [], types: [], remove: false, mode: undefined };

/** No recorded publish has an unknown library under TrimMode partial. */
const unknownLibrary = '/p/acme/Acme.dll : Trim analysis warning IL2070: Acme.Csv.Write(Type): It reflects.';

describe('the fixes that trim knows', () => {
  const offered = new Set<string>();

  /** Each edits a file or says what to do by hand, and changes nothing the second time. */
  function checkFixes(name: string, log: string): void {
    const { solution, fn, facts } = trimSolution(name);
    const fixes = findCauses(parseTrimLog(log), facts).flatMap((cause) => cause.fixes);
    const plan = (fix: Fix) => planTrim(solution.found, fn, facts, wishes, [fix]);
    for (const fix of fixes) {
      offered.add(fix.id);
      if (fix.edits === undefined) continue;
      const { warnings } = plan(fix);
      const changed = solution.commit(plan(fix));
      assert.equal(changed.length > 0, warnings.length === 0, fix.id);
      for (const warning of warnings) assert.match(warning, /By hand: /);
      assert.deepEqual(solution.commit(plan(fix)), [], fix.id);
    }
  }

  for (const name of trimCaseNames)
    it(`can be made once for ${name}`, () => {
      checkFixes(name, recordedLog(name).log);
    });

  it('can be made once for an unknown library under TrimMode partial', () => {
    checkFixes('yaml-partial', unknownLibrary);
  });

  it('have different names, and each is offered for a publish above', () => {
    const ids = fixKinds.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    assert.deepEqual([...offered].sort(), ids.sort());
  });
});
