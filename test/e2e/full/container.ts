import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBaseImage, noContainers, removeImage, writeNuGetConfig } from '../../support/base-image.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { mustRun, run } from '../../support/run.ts';
import { answerOf } from '../../support/solution.ts';

describe('build.sh in a container', () => {
  const parent = temporaryFolder();
  // A space in the path, as in "My Documents".
  const folder = join(parent, 'a folder', 'orders');
  let image: string | undefined;
  let built: ProcessResult;

  before(async function () {
    const reason = noContainers();
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    mkdirSync(join(parent, 'a folder'));
    const made = await lambdaAot(
      ['new', 'orders', '--yes', '--no-git', '--shared', '--optimize', 'leanest'],
      {
        cwd: join(parent, 'a folder'),
      },
    );
    assert.equal(made.code, 0, made.output);
    image = await makeBaseImage(await packageSource());
    await writeNuGetConfig(join(parent, 'a folder', 'NuGet.Config'));
    const flags = ['--engine', 'podman', '--image', image, '--nuget-config', 'NuGet.Config'];
    // Without its own namespaces a container can be built where none can be run.
    const env = { BUILDAH_ISOLATION: 'chroot' };
    built = await run(join(folder, 'build.sh'), flags, { cwd: join(parent, 'a folder'), env });
  });

  after(async () => {
    if (image !== undefined) await removeImage(image);
    rmSync(parent, { recursive: true, force: true });
  });

  it('compiles every function', () => {
    assert.equal(built.code, 0, built.output);
    assert.doesNotMatch(built.output, /warning (IL|CS|NU)/);
  });

  it('writes an executable that belongs to the caller, without symbols beside it', async () => {
    const { stdout } = await mustRun('find', ['artifacts', '-type', 'f'], { cwd: folder });
    assert.deepEqual(stdout.trim().split('\n').sort(), [
      'artifacts/Orders.zip',
      'artifacts/Orders/bootstrap',
    ]);
    const { mode, uid } = statSync(join(folder, 'artifacts/Orders/bootstrap'));
    assert.equal(mode & 0o777, 0o755);
    assert.equal(uid, process.getuid?.());
  });

  it('packs the executable, and nothing else, at the root of the zip with mode 755', async () => {
    const { stdout } = await mustRun('unzip', ['-Z', 'artifacts/Orders.zip'], { cwd: folder });
    const entries = stdout.split('\n').filter((line) => /^[-d]/.test(line));
    assert.equal(entries.length, 1);
    assert.match(entries[0] ?? '', /^-rwxr-xr-x .* unx .* bootstrap$/);
  });

  it('makes a binary that answers', async () => {
    const executable = join(folder, 'artifacts/Orders/bootstrap');
    assert.equal(await answerOf({ executable }, '"hello world"'), 'HELLO WORLD');
  });

  it('keeps the NuGet.Config it was handed out of the image and the artefacts', async () => {
    const { output } = await run('grep', ['-rl', 'source0', 'artifacts'], { cwd: folder });
    assert.equal(output, '');
  });

  it('refuses a binary of another architecture, and leaves none behind', async () => {
    const fake = join(folder, 'fake');
    mkdirSync(fake);
    // Stands for a compile that went wrong: a "dotnet" that copies this machine's shell.
    writeFileSync(
      join(fake, 'dotnet'),
      '#!/bin/sh\nmkdir -p artifacts/Orders && cp /bin/sh artifacts/Orders/bootstrap\n',
      {
        mode: 0o755,
      },
    );
    const other = process.arch === 'arm64' ? 'x86_64' : 'arm64';
    await mustRun('sed', ['-i', `s/^architecture=.*/architecture=${other}/`, 'build.sh'], { cwd: folder });
    const refused = await run('./build.sh', ['--native'], {
      cwd: folder,
      env: { PATH: `${fake}:${process.env.PATH ?? ''}` },
    });
    assert.equal(refused.code, 1);
    assert.match(refused.output, new RegExp(`was not compiled for ${other}`));
    assert.equal(statSync(join(folder, 'artifacts/Orders/bootstrap'), { throwIfNoEntry: false }), undefined);
  });
});
