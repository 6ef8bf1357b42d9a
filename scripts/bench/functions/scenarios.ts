import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot } from '../../../test/support/cli.ts';
import { packageSource } from '../../../test/support/packages.ts';
import { run } from '../../../test/support/run.ts';
import { table } from '../table.ts';

const TESTS = 'test/LambdaRuntimeClient.Tests';

/** The tests that a `leanest` solution has of its Runtime API client, run with that client and with RuntimeSupport's. */
export async function scenarios(parent: string): Promise<string> {
  const folder = join(parent, 'scenarios');
  mkdirSync(folder);
  const made = await lambdaAot(['new', 'orders', '--yes', '--optimize', 'leanest', '--no-git'], {
    cwd: folder,
  });
  if (made.code !== 0) throw new Error(made.output);
  const own = await outcomesOf(join(folder, 'orders'), 'true');
  const stock = await outcomesOf(join(folder, 'orders'), 'false');
  const rows = [...own]
    .sort()
    .map(([name, outcome]) => [inWords(name), outcome, stock.get(name) ?? 'not run']);
  return [
    'A solution made with `--optimize leanest` tests its client against a scripted Runtime API. ' +
      'The same tests with the client of RuntimeSupport (`dotnet test -p:LambdaRuntimeClient=false`):',
    table(['test', 'leanest', 'RuntimeSupport'], rows),
  ].join('\n\n');
}

/** Results, by the name of the test. */
async function outcomesOf(solution: string, isOwn: 'true' | 'false'): Promise<Map<string, string>> {
  console.error(`testing: LambdaRuntimeClient=${isOwn}`);
  const results = join(solution, `results-${isOwn}`);
  const flags = ['--logger', 'trx;LogFileName=tests.trx', '--results-directory', results];
  const ran = await run('dotnet', ['test', TESTS, `-p:LambdaRuntimeClient=${isOwn}`, ...flags], {
    cwd: solution,
    env: (await packageSource()).env,
  });
  if (/error (CS|NU|MSB)/.test(ran.output)) throw new Error(ran.output);
  const found = readFileSync(join(results, 'tests.trx'), 'utf8').matchAll(
    /<UnitTestResult [^>]*testName="[\w.]*\.(\w+)"[^>]* outcome="(\w+)"/g,
  );
  return new Map([...found].map(([, name = '', outcome = '']) => [name, outcome.toLowerCase()]));
}

/** Words that are written otherwise than the others. */
const spelled = new Map(
  ['API', 'HTTP', 'IPv6', 'Lambda', 'Runtime', 'UTF8'].map((word) => [word.toLowerCase(), word]),
);

/** `AHeaderCanBeVeryLong` → `A header can be very long` */
function inWords(name: string): string {
  const words = name.match(/IPv6|[A-Z][a-z0-9]*/g) ?? [name];
  return words
    .map((word, at) => (at === 0 ? word : (spelled.get(word.toLowerCase()) ?? word.toLowerCase())))
    .join(' ');
}
