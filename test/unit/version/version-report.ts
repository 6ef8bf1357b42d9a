import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { versionData, versionText } from '../../../lib/version/version-report.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { installed } from '../../support/installed.ts';

const versions = {
  version: '1.2.3+0123456789ab',
  node: '20.19.0',
  dotnetSdk: { version: '10.0.100' },
  system: 'Linux 6.1.0',
  architecture: 'x64',
};

describe('lambda-aot version', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = temporaryFolder();
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  it('shows the lines that a bug report needs', () => {
    assert.equal(
      versionText(versions),
      'lambda-aot  1.2.3+0123456789ab\nNode.js     20.19.0\n.NET SDK    10.0.100\nSystem      Linux 6.1.0, x64',
    );
  });

  it('prints them as JSON, with null for an SDK that is not installed', () => {
    assert.deepEqual(versionData(versions), { ...versions, dotnetSdk: '10.0.100' });
    const without = { ...versions, dotnetSdk: { problem: 'not installed' } };
    assert.deepEqual(versionData(without), { ...versions, dotnetSdk: null });
  });

  it('names this machine, and the build that --version names', async () => {
    const { code, stdout } = await lambdaAot(['version', '--json'], { cwd });
    assert.equal(code, 0);
    const { dotnetSdk, ...others } = JSON.parse(stdout) as Record<string, unknown>;
    assert.ok(dotnetSdk === null || typeof dotnetSdk === 'string');
    assert.deepEqual(others, {
      version: (await lambdaAot(['--version'])).stdout.trim(),
      node: process.versions.node,
      system: `${os.type()} ${os.release()}`,
      architecture: process.arch,
    });
  });

  it('says that the .NET SDK is not installed', async () => {
    const { code, stdout } = await lambdaAot(['version'], { cwd, env: { PATH: cwd } });
    assert.equal(code, 0);
    assert.match(stdout, /^\.NET SDK {4}not installed, or not on the PATH$/m);
  });

  it('says that dotnet --version fails, as with an SDK that global.json asks for in vain', async function () {
    const reason = installed('dotnet');
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    writeFileSync(
      join(cwd, 'global.json'),
      '{ "sdk": { "version": "99.0.100", "rollForward": "disable" } }\n',
    );
    const { code, stdout } = await lambdaAot(['version'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^\.NET SDK {4}dotnet --version failed; run it in this folder to see why$/m);
  });
});
