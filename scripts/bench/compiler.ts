import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, temporaryFolder } from '../../test/support/cli.ts';
import type { PackageSource } from '../../test/support/packages.ts';
import { packageSource } from '../../test/support/packages.ts';
import { mustRun } from '../../test/support/run.ts';
import { watchHost } from './host-peak.ts';
import { timeOf } from './measure.ts';
import type { Section } from './section.ts';
import { solutionOfFiles } from './solutions.ts';
import { shown } from './statistics.ts';
import { table } from './table.ts';

const ROUNDS = 5;
const SIX = ['apigw-http', 'dynamodb', 's3', 'schedule', 'sns', 'sqs'];

/** What it costs to ask the compiler: cold, and when nothing has changed since. */
export async function measure(): Promise<Section> {
  const packages = await packageSource();
  const rows = [await rowOf('6 functions and a shared project', solutionOfSix, packages)];
  for (const count of [100, 300, 1000]) {
    const name = `1 function of ${count.toLocaleString('en')} files`;
    rows.push(await rowOf(name, (parent) => solutionOfFiles(count, parent), packages));
  }
  const head = ['solution', 'ms, asked', 'ms, nothing has changed', 'ms, `--fast`', 'peak MB of the host'];
  return {
    title: 'Asking the compiler',
    text: `\`serializable --check\` on restored solutions; ${ROUNDS} rounds, the three in turns. Half of the files of the last three read or write JSON.\n\n${table(head, rows)}`,
    plots: [],
  };
}

async function solutionOfSix(parent: string): Promise<string> {
  const events = SIX.flatMap((id) => ['--event', id]);
  const args = ['new', 'six', '--yes', '--no-git', '--no-tests', '--shared', ...events];
  await mustRun(process.execPath, [bin, ...args], { cwd: parent });
  return join(parent, 'six');
}

async function rowOf(
  name: string,
  make: (parent: string) => Promise<string>,
  { env }: PackageSource,
): Promise<string[]> {
  const parent = temporaryFolder();
  const times = { asked: [] as number[], kept: [] as number[], fast: [] as number[] };
  const peaks: number[] = [];
  try {
    const cwd = await make(parent);
    await mustRun('dotnet', ['restore'], { cwd, env });
    const check = (...flags: string[]): Promise<number> => {
      const args = [bin, 'serializable', '--check', ...flags];
      return timeOf({ program: process.execPath, args, cwd, env: { ...process.env, ...env } });
    };
    for (let round = 0; round < ROUNDS; round++) {
      forgetAnswers(cwd);
      const peak = watchHost();
      times.asked.push(await check());
      peaks.push(peak());
      times.kept.push(await check());
      times.fast.push(await check('--fast'));
    }
    return [name, shown(times.asked), shown(times.kept), shown(times.fast), shown(peaks)];
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function forgetAnswers(solution: string): void {
  for (const name of readdirSync(join(solution, 'src')))
    rmSync(join(solution, 'src', name, 'obj', 'lambda-aot'), { recursive: true, force: true });
}
