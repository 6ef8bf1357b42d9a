import assert from 'node:assert/strict';
import { evaluateProject } from '../../../../lib/solution/msbuild/evaluation.ts';
import { projectLayouts } from '../../../support/project-layouts.ts';

const project = '/solution/src/App/App.csproj';

/** Names that the SDK, not the project, sets. */
const fromSdk = { AssemblyName: 'App' };

describe('a project is read as MSBuild would read it, with', () => {
  for (const [title, { files, properties, uncertain = [] }] of Object.entries(projectLayouts))
    it(title, () => {
      const { property } = evaluateProject(project, (path) => files[path.replace('/solution/', '')]);
      for (const [name, value] of Object.entries(properties)) {
        const found = property(name);
        if (uncertain.includes(name)) assert.equal(found?.isCertain, false, name);
        else if (found === undefined) assert.equal(value, (fromSdk as Record<string, string>)[name], name);
        else assert.deepEqual(found, { value, isCertain: true }, name);
      }
    });

  it('files that import each other for ever', () => {
    const files: Record<string, string> = {
      [project]: '<Project><Import Project="a.props" /></Project>',
      '/solution/src/App/a.props':
        '<Project><PropertyGroup><A>1</A></PropertyGroup><Import Project="a.props" /></Project>',
    };
    assert.equal(evaluateProject(project, (path) => files[path]).property('a')?.value, '1');
  });

  it('a file that is not XML', () => {
    assert.equal(evaluateProject(project, () => '<Project').property('OutputType'), undefined);
  });

  it('items of imported files, and without those of a condition that does not hold', () => {
    const files: Record<string, string> = {
      [project]: `<Project><ItemGroup Condition="'$(Configuration)' == 'Debug'"><ProjectReference Include="../Debug/Debug.csproj" /></ItemGroup><Import Project="more.props" /></Project>`,
      '/solution/src/App/more.props':
        '<Project><PropertyGroup><Lib>..\\Shared</Lib></PropertyGroup><ItemGroup><ProjectReference Include="$(Lib)\\Shared.csproj;../Other/Other.csproj" /></ItemGroup></Project>',
    };
    assert.deepEqual(
      evaluateProject(project, (path) => files[path]).items.map(({ kind, include }) => [kind, include]),
      [
        ['ProjectReference', '..\\Shared\\Shared.csproj'],
        ['ProjectReference', '../Other/Other.csproj'],
      ],
    );
  });
});
