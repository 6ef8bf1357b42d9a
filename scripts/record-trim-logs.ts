// Publishes the functions of test/cases/trim, and keeps beside each what the publish said, and the assemblies it was made
// of with those of their types that the log or the code names. Names of cases may follow.
import { rmSync, writeFileSync } from 'node:fs';
import { readSolution } from '../lib/solution/read.ts';
import { oneFunction } from '../lib/solution/choose-function.ts';
import { readClosure } from '../lib/trim/facts/closure.ts';
import { typeIndexOf } from '../lib/trim/facts/type-index.ts';
import { temporaryFolder } from '../test/support/cli.ts';
import { publishFunction } from '../test/support/native.ts';
import { packageSource } from '../test/support/packages.ts';
import type { RecordedAssembly } from '../test/support/trim-cases.ts';
import { makeTrimSolution, trimCaseFile, trimCaseNames } from '../test/support/trim-cases.ts';

const [, , ...wanted] = process.argv;
const packages = await packageSource();
console.log(`Packages Amazon.Lambda.* come from ${packages.description}.`);

for (const name of wanted.length > 0 ? wanted : trimCaseNames) {
  const parent = temporaryFolder();
  const solution = await makeTrimSolution(name, parent);
  const { publish } = await publishFunction(solution, 'Orders', packages);
  const log = publish.output
    .replaceAll(solution, '/solution')
    .replaceAll(packages.env.NUGET_PACKAGES ?? '/no/such/folder', '/packages')
    .replace(/\S*\/\.nuget\/packages/g, '/packages');
  writeFileSync(trimCaseFile(name, 'publish.log'), log);
  writeFileSync(
    trimCaseFile(name, 'assemblies.json'),
    `${JSON.stringify(assembliesOf(solution, log), null, 2)}\n`,
  );
  rmSync(parent, { recursive: true });
  console.log(`${name}: ${publish.code === 0 ? 'published' : 'failed'}`);
}

function assembliesOf(folder: string, log: string): RecordedAssembly[] {
  const solution = readSolution(folder);
  const { assemblies } = readClosure(solution, oneFunction(solution, '').project);
  const code = solution
    .list('src')
    .filter((path) => path.endsWith('.cs'))
    .map((path) => solution.read(path) ?? '')
    .join('\n');
  const { typesOf } = typeIndexOf(assemblies);
  const isNamed = (type: string): boolean =>
    log.includes(type) || new RegExp(`\\b${type.split('.').at(-1) ?? ''}\\b`).test(code);
  return assemblies.flatMap(({ name, kind, from }) => {
    if (kind === 'function' || kind === 'project') return [];
    const types = typesOf(name).filter((type) => /^[\w.]+$/.test(type) && isNamed(type));
    return kind === 'package' || types.length > 0 ? [{ name, kind, from, types }] : [];
  });
}
