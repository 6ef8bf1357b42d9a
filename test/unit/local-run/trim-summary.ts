import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTrimLog } from '../../../lib/dotnet/parse-trim-log.ts';
import { trimSummary } from '../../../lib/local-run/trim-summary.ts';
import { WarningPlaces } from '../../../lib/local-run/warning-place.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { temporaryFolder } from '../../support/cli.ts';

describe('the trim warnings of a build', () => {
  let solution = '';
  before(() => {
    solution = temporaryFolder();
    for (const name of ['Orders', 'Shared']) {
      mkdirSync(join(solution, 'src', name, 'obj'), { recursive: true });
      writeFileSync(join(solution, 'src', name, `${name}.csproj`), '');
    }
    const targets = { 'net10.0/linux-x64': library('Newtonsoft.Json'), 'net10.0': {} };
    const assets = { targets, libraries: {}, packageFolders: {}, project: { frameworks: {} } };
    writeFileSync(join(solution, 'src/Orders/obj/project.assets.json'), JSON.stringify(assets));
  });
  after(() => {
    rmSync(solution, { recursive: true });
  });

  const library = (name: string): object => ({
    [`${name}/13.0.3`]: { type: 'package', runtime: { [`lib/net6.0/${name}.dll`]: {} } },
  });

  function summaryOf(log: string): string | undefined {
    const places = new WarningPlaces(solution, {
      name: 'Orders',
      project: 'src/Orders/Orders.csproj',
      assemblyName: 'bootstrap',
    });
    return trimSummary(parseTrimLog(log.replaceAll('/solution/', `${solution}/`)), 'Orders', (each) =>
      places.of(each),
    );
  }
  const own = (project: string, line: number): string =>
    `/solution/src/${project}/A.cs(${line}): Trim analysis warning IL2026: ${project}.A.F(): Using it. [/solution/src/Orders/Orders.csproj]`;
  const reflection = (member: string): string =>
    `ILC : AOT analysis warning IL3050: ${member}(Type): Using member 'X'. [/solution/src/Orders/Orders.csproj]`;

  it('are counted by their place, the own code first, with the command that explains them', () => {
    const inPackage = ['A', 'B', 'C', 'D'].map((name) =>
      reflection(`Newtonsoft.Json.Serialization.${name}.F`),
    );
    assert.equal(
      summaryOf(
        [...inPackage, own('Orders', 1), own('Orders', 2), own('Orders', 3), own('Shared', 1)].join('\n'),
      ),
      '3 trim warnings in Orders, 4 in the package Newtonsoft.Json, 1 in Shared. ' +
        'See: lambda-aot trim --publish --function Orders',
    );
  });

  it('are counted once, though the analyzer, the compiler and the summary report them', () => {
    const log = readFileSync(join(packageRoot, 'test/cases/builds/native.log'), 'utf8');
    assert.match(summaryOf(log) ?? '', /^4 trim warnings in Orders\. See: /);
  });

  it('are not counted if they stand for an unknown number', () => {
    const folded = readFileSync(join(packageRoot, 'test/cases/trim/folded/publish.log'), 'utf8');
    assert.match(summaryOf(folded) ?? '', /^Some trim warnings in the package Newtonsoft\.Json\. See: /);
  });

  it('may be in .NET or in a place that the log does not name', () => {
    assert.match(summaryOf(reflection('System.X.F')) ?? '', /^1 trim warning in \.NET\. /);
    assert.match(summaryOf(reflection('Acme.X.F')) ?? '', /^1 trim warning elsewhere\. /);
  });

  it('in many places are summed up', () => {
    const log = ['A', 'B', 'C', 'D'].map(
      (name) => `/p/${name}.dll : warning IL2026: ${name}.X.F(): Using it.`,
    );
    assert.match(
      summaryOf([own('Orders', 1), ...log].join('\n')) ?? '',
      /^1 trim warning in Orders, 1 in A, 1 in B, 2 in 2 more\. /,
    );
  });

  it('are in a file-based app by its file', () => {
    const places = new WarningPlaces('/apps', { name: 'Greet', project: 'Greet.cs', assemblyName: 'Greet' });
    const log =
      '/apps/Greet.cs(3): Trim analysis warning IL2026: Program.F(): Using it. [/apps/Greet.cs.csproj]';
    assert.match(
      trimSummary(parseTrimLog(log), 'Greet', (each) => places.of(each)) ?? '',
      /^1 trim warning in Greet\. /,
    );
  });

  it('are no line if there are none', () => {
    assert.equal(summaryOf('Build succeeded.'), undefined);
  });
});
