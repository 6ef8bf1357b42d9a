import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { objFolderOf } from '../../../lib/dotnet/obj-folder.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { writeTree } from '../../support/tree.ts';

describe('the obj folder of a project', () => {
  let solution = '';
  beforeEach(() => {
    solution = temporaryFolder();
  });
  afterEach(() => {
    rmSync(solution, { recursive: true });
  });
  const objOf = (project: string): string | undefined => objFolderOf(join(solution, project), solution);

  it('is in its folder, or in that of all artifacts', () => {
    writeTree(solution, { 'src/Orders/obj/x': '', 'artifacts/obj/Stock/x': '' });
    assert.equal(objOf('src/Orders/Orders.csproj'), join(solution, 'src/Orders/obj'));
    assert.equal(objOf('src/Stock/Stock.csproj'), join(solution, 'artifacts/obj/Stock'));
  });

  it('is not there before a restore, and not next to a file-based app', () => {
    writeTree(solution, { 'obj/x': '' });
    assert.equal(objOf('src/Orders/Orders.csproj'), undefined);
    assert.equal(objOf('Greet.cs'), undefined);
  });
});
