import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { functionOf, growSolution } from '../../support/grown-solution.ts';
import type { NativePublish } from '../../support/native.ts';
import { invoke, noNativeLinux, publishFunction } from '../../support/native.ts';
import { nativeSources } from '../../support/native-sources.ts';
import { packageSource } from '../../support/packages.ts';
import { twoAtATime } from '../../support/two-at-a-time.ts';

describe('the native binary of a function for an event source', () => {
  let folder = '';
  let published: readonly NativePublish[] = [];
  const publishedAs = (at: number): NativePublish => published[at] ?? assert.fail('it was not published');

  before(async function () {
    const reason = noNativeLinux();
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    folder = await growSolution(nativeSources.map(({ id }) => id));
    const packages = await packageSource();
    published = await twoAtATime(nativeSources, ({ id }) =>
      publishFunction(folder, functionOf(id), packages),
    );
  });

  after(() => {
    if (folder !== '') rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  for (const [at, { id, answer, of, logs = [] }] of nativeSources.entries())
    describe(id, () => {
      it('compiles without a warning', () => {
        const { publish, executable } = publishedAs(at);
        assert.equal(publish.code, 0, publish.output);
        assert.doesNotMatch(publish.output, /warning/);
        assert.ok(existsSync(executable));
      });

      it(`${answer === undefined ? 'logs' : 'answers'} the sample event`, async () => {
        const event = readFileSync(join(folder, 'events', `${functionOf(id)}.json`));
        // The authorizers compare it to the one of their sample events.
        const environment = { TOKEN: 'a-token-for-tests' };
        const invoked = await invoke(publishedAs(at).executable, event, { environment });
        const part = of === undefined ? invoked.answer : (invoked.answer as Record<string, unknown>)[of];
        assert.deepEqual(part, answer);
        for (const line of logs)
          assert.ok(invoked.logs.includes(line), `${line}\nis not in\n${invoked.logs}`);
      });
    });
});
