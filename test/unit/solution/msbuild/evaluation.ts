import assert from 'node:assert/strict';
import { evaluateProject } from '../../../../lib/solution/msbuild/evaluation.ts';
import { ProjectFiles } from '../../../../lib/solution/msbuild/project-files.ts';
import { memoryFiles } from '../../../../lib/solution/memory-files.ts';
import { projectLayouts } from '../../../support/project-layouts.ts';

const project = '/solution/src/App/App.csproj';

/** Files below /solution. */
function projectFiles(texts: Readonly<Record<string, string>>): ProjectFiles {
  const files = memoryFiles(new Map(Object.entries(texts)));
  const inside = (path: string): string => path.replace('/solution/', '');
  return new ProjectFiles(
    (path) => files.read(inside(path)),
    (path) => files.exists(inside(path)),
  );
}

describe('a project is read as MSBuild would read it, with', () => {
  for (const [title, { files, properties, uncertain = [] }] of Object.entries(projectLayouts))
    it(title, () => {
      const { property } = evaluateProject(project, projectFiles(files));
      for (const [name, value] of Object.entries(properties)) {
        const found = property(name);
        assert.equal(found.isCertain, !uncertain.includes(name), name);
        // The SDK gives an assembly the name of its project.
        if (found.isCertain) assert.equal(found.value || 'App', value, name);
      }
    });

  it('a file that is not XML', () => {
    const { property } = evaluateProject(project, projectFiles({ 'src/App/App.csproj': '<Project' }));
    assert.equal(property('OutputType').value, '');
  });

  it('items of imported files, with conditions that a later property decides', () => {
    const { items } = evaluateProject(
      project,
      projectFiles({
        'Directory.Build.props': `<Project><ItemGroup Condition="'$(UsesLib)' == 'true'"><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup></Project>`,
        'src/App/App.csproj': `<Project><PropertyGroup><UsesLib>true</UsesLib></PropertyGroup><ItemGroup Condition="'$(Configuration)' == 'Debug'"><ProjectReference Include="../Debug/Debug.csproj" /></ItemGroup><Import Project="more.props" /></Project>`,
        'src/App/more.props':
          '<Project><PropertyGroup><Folder>..\\Shared</Folder></PropertyGroup><ItemGroup><ProjectReference Include="$(Folder)\\Shared.csproj;../Other/Other.csproj" /></ItemGroup></Project>',
      }),
    );
    assert.deepEqual(
      items.map(({ include }) => include),
      ['../Lib/Lib.csproj', '..\\Shared\\Shared.csproj', '../Other/Other.csproj'],
    );
  });
});
