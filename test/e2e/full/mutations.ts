import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { removeSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import { findContexts } from '../../../lib/edit/csharp/find/contexts.ts';
import { typeText } from '../../../lib/edit/csharp/syntax/type-names.ts';
import { reviewFacts } from '../../../lib/serializable/compiler-review/review-facts.ts';
import { callProgram } from '../../support/call-program.ts';
import { askAboutCases } from '../../support/compiled-cases.ts';
import { corrected } from '../../support/corrected-case.ts';
import { compileProjects, isThere } from '../../support/function-projects.ts';
import { packageSource } from '../../support/packages.ts';
import type { SerializableCase } from '../../support/serializable-cases.ts';
import { parsed, serializableCases } from '../../support/serializable-cases.ts';
import { twoAtATime } from '../../support/two-at-a-time.ts';

/** A project that answers, without one of the lines of its contexts. */
interface Mutant extends SerializableCase {
  readonly original: string;
  readonly removed: string;
}

/** Whatever line is taken from a context: if the function fails without it, the compiler's facts name a type. */
describe('a line that the function needs', () => {
  const failures: string[] = [];
  let needed = 0;

  before(async () => {
    const source = await packageSource();
    const isBuildable = ({ expected }: SerializableCase): boolean =>
      'answers' in expected &&
      !(source.standIns && expected.standIns === false) &&
      (expected.packages ?? []).every((id) => isThere(id, source));
    const cases = [...serializableCases(), ...serializableCases('compiled')].filter(isBuildable);
    const mutants = cases.flatMap(mutantsOf);
    const packages = cases.flatMap(({ expected }) => expected.packages ?? []);
    const asked = await askAboutCases(mutants, packages, source);
    const built = await compileProjects(mutants, packages, source);
    await twoAtATime(mutants, async (mutant) => {
      const program = built.program(mutant.name);
      const event = JSON.stringify(mutant.expected.event);
      const isFine = program !== undefined && (await callProgram(program, built.runner, event)).ok;
      if (isFine) return;
      needed += 1;
      const facts = asked.factsOf(mutant.name);
      const review = facts && reviewFacts(facts, (path) => path);
      const isNamed =
        review?.warnings.some(({ code }) => code === 'unclear') === true || (review?.missing.length ?? 0) > 0;
      if (!isNamed)
        failures.push(
          `${mutant.original} without ${mutant.removed}: ${JSON.stringify(asked.failureOf(mutant.name))}`,
        );
    });
    for (const folder of [asked.folder, built.folder]) rmSync(folder, { recursive: true, force: true });
  });

  it('is named if it is not there', () => {
    assert.deepEqual(failures, []);
    assert.ok(needed > 300, `only ${needed} lines are needed`);
  });
});

function mutantsOf(each: SerializableCase): Mutant[] {
  const whole = corrected(each);
  return findContexts(parsed(whole)).flatMap(({ name, entries }) =>
    entries.flatMap(({ file: { path }, listed }, at): Mutant[] => {
      // A context without any line does not compile.
      if (entries.length < 2) return [];
      const removed = typeText(listed);
      const own = { ...whole, [path]: removeSerializable(whole[path] ?? '', name, removed) };
      return [{ ...each, original: each.name, removed, name: `${each.name}.${name}${at}`, own }];
    }),
  );
}
