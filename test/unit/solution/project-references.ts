import assert from 'node:assert/strict';
import type { ExistingSolution } from '../../../lib/solution/existing.ts';
import { withReferences } from '../../../lib/solution/project-references.ts';

const projectTo = (...others: string[]): string =>
  `<Project>${others.map((each) => `<ItemGroup><ProjectReference Include="..\\${each}\\${each}.csproj" /></ItemGroup>`).join('')}</Project>`;

describe('the projects that a project refers to', () => {
  it('are each there once, by whatever ways they are reached', () => {
    const files: Record<string, string> = {
      'src/A/A.csproj': projectTo('B', 'C', 'Gone'),
      'src/B/B.csproj': projectTo('C'),
      'src/C/C.csproj': projectTo('A'),
    };
    const solution = { read: (path: string) => files[path] } as ExistingSolution;
    assert.deepEqual(withReferences(solution, 'src/A/A.csproj'), Object.keys(files));
  });
});
