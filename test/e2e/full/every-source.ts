import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventSources } from '../../../lib/events/catalogue.ts';
import { functionOf, growSolution, variantsOf } from '../../support/grown-solution.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { run } from '../../support/run.ts';

const ids = [...eventSources.map(({ id }) => id), ...variantsOf(eventSources)];
const projects = ['Orders', ...ids.map(functionOf)].map((name) => `${name}.Tests`).sort();

/** What an assertion on a long output shows: the lines that name a project and what is wrong in it. */
function problemsIn({ output }: ProcessResult): string {
  const lines = output.split('\n').filter((line) => /warning|error|\[FAIL\]|Failed!/.test(line));
  return [...new Set(lines.map((line) => line.trim()))].join('\n') || output.slice(-2000);
}

/** From its own file of results: the lines that the projects print run into each other. */
function resultOf(folder: string, project: string): string {
  const file = join(folder, 'test', project, 'TestResults', 'results.trx');
  if (!existsSync(file)) return 'did not run';
  const counters = /<Counters total="(\d+)" executed="\d+" passed="(\d+)"/.exec(readFileSync(file, 'utf8'));
  const [, total = '0', passed] = counters ?? [];
  return total !== '0' && passed === total ? 'all passed' : `${passed} of ${total} passed`;
}

describe(`a solution with a function for each of the ${ids.length} event sources and variants`, () => {
  let folder = '';
  let built: ProcessResult;
  let tested: ProcessResult;

  before(async () => {
    folder = await growSolution(ids);
    const { env } = await packageSource();
    built = await run('dotnet', ['build'], { cwd: folder, env });
    tested = await run('dotnet', ['test', '--no-build', '--logger', 'trx;LogFileName=results.trx'], {
      cwd: folder,
      env,
    });
  });

  after(() => {
    if (folder !== '') rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('builds without a warning', () => {
    assert.equal(built.code, 0, problemsIn(built));
    assert.doesNotMatch(built.output, /warning/, problemsIn(built));
  });

  it('passes its own tests without a warning', () => {
    assert.equal(tested.code, 0, problemsIn(tested));
    assert.doesNotMatch(tested.output, /warning/, problemsIn(tested));
  });

  it('has a test project for each source, and every one of them ran', () => {
    assert.deepEqual(readdirSync(join(folder, 'test')).sort(), projects);
    const results = Object.fromEntries(projects.map((project) => [project, resultOf(folder, project)]));
    assert.deepEqual(results, Object.fromEntries(projects.map((project) => [project, 'all passed'])));
  });
});
