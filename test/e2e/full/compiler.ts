import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unanswered } from '../../../lib/serializable/answered.ts';
import { reviewFacts } from '../../../lib/serializable/compiler-review/review-facts.ts';
import type { CompiledCases } from '../../support/compiled-cases.ts';
import { askAboutCases, compilerOfNet8, isAvailable } from '../../support/compiled-cases.ts';
import type { PackageSource } from '../../support/packages.ts';
import { packageSource } from '../../support/packages.ts';
import type { SerializableCase } from '../../support/serializable-cases.ts';
import { serializableCases, shownReview } from '../../support/serializable-cases.ts';

/** The facts of the compiler give case.json for each project of the corpus; that it is true, serializable.ts shows. */
describe('the types that a function needs in its serializer context, by the compiler', () => {
  const cases = [...serializableCases(), ...serializableCases('compiled')];
  describeCases('of the SDK in use', cases, {});

  // What C# 12 can say.
  const older = serializableCases('compiled').filter(({ name }) => !/^(extension-members)$/.test(name));
  describeCases('for .NET 8', older, { settings: '<TargetFramework>net8.0</TargetFramework>' });
  describeCases('for .NET 8, with the compiler of its SDK', older, {
    settings: '<TargetFramework>net8.0</TargetFramework>',
    isCompilerOfNet8: true,
  });
});

function describeCases(
  title: string,
  cases: readonly SerializableCase[],
  { settings, isCompilerOfNet8 }: { readonly settings?: string; readonly isCompilerOfNet8?: boolean },
): void {
  describe(title, () => {
    let asked: CompiledCases | undefined;
    let source: PackageSource | undefined;

    before(async () => {
      const packages = cases.flatMap(({ expected }) => expected.packages ?? []);
      source = await packageSource();
      asked = await askAboutCases(cases, packages, source, {
        ...(settings !== undefined && { settings }),
        ...(isCompilerOfNet8 === true && { compiler: await compilerOfNet8() }),
      });
    });

    after(() => {
      if (asked) rmSync(asked.folder, { recursive: true, force: true });
    });

    for (const each of cases)
      it(each.name.replace(/-/g, ' '), function () {
        const needed = each.expected.packages ?? [];
        if (source && !needed.every((id) => isAvailable(id, source ?? assert.fail()))) this.skip();
        const facts = asked?.factsOf(each.name);
        assert.ok(facts, JSON.stringify(asked?.failureOf(each.name)));
        const folder = join(asked?.folder ?? '', each.name);
        const review = reviewFacts(facts, (path) => relative(folder, path));
        const texts = { ...each.own, ...each.shared };
        const warnings = unanswered(review.warnings, (path) => texts[path]);
        const { missing, usings = [], unneeded, warnings: expected } = each.expected;
        assert.deepEqual(shownReview({ ...review, warnings }, each), {
          missing,
          usings,
          unneeded: [...unneeded].sort(),
          warnings: [...expected].sort(),
        });
        for (const { message } of warnings) assert.doesNotMatch(message, /undefined|\.$/);
      });
  });
}
