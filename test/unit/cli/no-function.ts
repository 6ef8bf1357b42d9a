import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { writeTree } from '../../support/tree.ts';

/** A solution in which nothing starts in Lambda, and a function in a language that is not read. */
const files = {
  'Plain.slnx': '<Solution>\n</Solution>\n',
  'src/Tool/Tool.csproj':
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>\n',
  'src/Tool/Program.cs': '// LambdaBootstrapBuilder.Create(handler)\n',
  'src/Rates/Rates.fsproj':
    '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Amazon.Lambda.Core" /></ItemGroup></Project>\n',
};

describe('a solution without a function that can be read', () => {
  let cwd: string;

  before(() => {
    cwd = temporaryFolder();
    writeTree(cwd, files);
  });

  after(() => {
    rmSync(cwd, { recursive: true });
  });

  for (const command of [
    'serializable',
    'serializable --check',
    'serializable --check --fast',
    'serializable --prune',
    'trim --list',
    'trim --publish',
    'invoke',
    'invoke --serve',
  ])
    for (const args of [command.split(' '), [...command.split(' '), '--json']])
      it(`is wrong usage for ${args.join(' ')}, with the way on`, async () => {
        const { code, stdout, stderr } = await lambdaAot(args, { cwd });
        assert.equal(code, 2);
        const said = stdout + stderr;
        assert.match(said, /No Lambda function found in .*lambda-aot new/);
        assert.match(said, /src\/Rates\/Rates\.fsproj was not looked at: it is an F# project/);
        assert.doesNotMatch(said, /Nothing is missing/);
      });
});
