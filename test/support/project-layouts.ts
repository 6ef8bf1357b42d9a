/** Projects as people lay them out, by what is special about them; each has a project src/App/App.csproj. */
export interface ProjectLayout {
  readonly files: Readonly<Record<string, string>>;
  /** Properties as MSBuild gives them for a Release build. */
  readonly properties: Readonly<Record<string, string>>;
  /** Names of properties that only MSBuild itself can work out. */
  readonly uncertain?: readonly string[];
}

const sdk = (inside: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>\n${inside}\n</Project>\n`;

const group = (...properties: string[]): string =>
  `  <PropertyGroup>\n    ${properties.join('\n    ')}\n  </PropertyGroup>`;

const props = (inside: string): string => `<Project>\n${inside}\n</Project>\n`;

const app = 'src/App/App.csproj';
const executable = '<OutputType>Exe</OutputType>';

export const projectLayouts: Readonly<Record<string, ProjectLayout>> = {
  'its own property': { files: { [app]: sdk(group(executable)) }, properties: { OutputType: 'Exe' } },
  'no property': { files: { [app]: sdk('') }, properties: {} },
  'the last one of two': {
    files: { [app]: sdk(group('<OutputType>Library</OutputType>', '<outputtype>Exe</outputtype>')) },
    properties: { OutputType: 'Exe' },
  },
  'a property of the nearest Directory.Build.props': {
    files: {
      [app]: sdk(''),
      'Directory.Build.props': props(group('<OutputType>Library</OutputType>')),
      'src/Directory.Build.props': props(group(executable)),
    },
    properties: { OutputType: 'Exe' },
  },
  'a Directory.Build.props that imports the one above': {
    files: {
      [app]: sdk(''),
      'Directory.Build.props': props(group(executable, '<AssemblyName>bootstrap</AssemblyName>')),
      'src/Directory.Build.props': props(
        `  <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />\n${group('<AssemblyName>$(AssemblyName).Orders</AssemblyName>')}`,
      ),
    },
    properties: { OutputType: 'Exe', AssemblyName: 'bootstrap.Orders' },
  },
  'an import relative to the file that imports': {
    files: {
      [app]: sdk('  <Import Project="..\\..\\build\\lambda.props" />'),
      'build/lambda.props': props(
        `  <Import Project="parts/exe.props" />\n${group('<PublishAot>true</PublishAot>')}`,
      ),
      'build/parts/exe.props': props(group(executable)),
    },
    properties: { OutputType: 'Exe', PublishAot: 'true' },
  },
  'an import under Exists': {
    files: {
      [app]: sdk(
        '  <Import Project="gone.props" Condition="Exists(\'gone.props\')" />\n  <Import Project="here.props" Condition="Exists(\'$(MSBuildProjectDirectory)/here.props\')" />',
      ),
      'src/App/here.props': props(group(executable)),
    },
    properties: { OutputType: 'Exe' },
  },
  'a condition on the configuration': {
    files: {
      [app]: sdk(
        `  <PropertyGroup Condition="'$(Configuration)' == 'Release'">${executable}</PropertyGroup>\n  <PropertyGroup Condition=" '$(Configuration)'=='Debug' "><AssemblyName>Debug</AssemblyName></PropertyGroup>`,
      ),
    },
    properties: { OutputType: 'Exe', AssemblyName: 'App' },
  },
  'a default that another file may have set': {
    files: {
      [app]: sdk(group(`<OutputType Condition="'$(OutputType)' == ''">Library</OutputType>`)),
      'Directory.Build.props': props(group(executable)),
    },
    properties: { OutputType: 'Exe' },
  },
  'and, or, not and parentheses': {
    files: {
      [app]: sdk(
        group(
          '<A>x</A><B />',
          `<One Condition="'$(A)' == 'x' and ('$(B)' == 'y' or '$(B)' == '')">1</One>`,
          `<Two Condition="!('$(A)' != 'X') And true">1</Two>`,
          `<Three Condition="$(A) == 'y' Or '$(Configuration)|$(Platform)' == 'Debug|AnyCPU'">1</Three>`,
        ),
      ),
    },
    properties: { One: '1', Two: '1' },
  },
  Choose: {
    files: {
      [app]: sdk(
        `  <Choose>\n    <When Condition="'$(Kind)' == 'library'">${group('<OutputType>Library</OutputType>')}</When>\n    <Otherwise>${group(executable)}</Otherwise>\n  </Choose>`,
      ),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'Directory.Build.targets, which comes last': {
    files: {
      [app]: sdk(group('<OutputType>Library</OutputType>')),
      'Directory.Build.targets': props(group(executable)),
    },
    properties: { OutputType: 'Exe' },
  },
  'an assembly named after the project': {
    files: { [app]: sdk(group('<AssemblyName>Acme.$(MSBuildProjectName)</AssemblyName>')) },
    properties: { AssemblyName: 'Acme.App' },
  },
  'a property function': {
    files: {
      [app]: sdk(group("<OutputType>$([System.String]::Copy('Exe'))</OutputType>")),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'a comparison of numbers': {
    files: {
      [app]: sdk(group('<Level>10</Level>', `<OutputType Condition="$(Level) &gt;= 9">Exe</OutputType>`)),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'a property of the SDK in a condition': {
    files: {
      [app]: sdk(group(`<OutputType Condition="'$(UsingMicrosoftNETSdk)' == 'true'">Exe</OutputType>`)),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'configuration and platform': {
    files: {
      [app]: sdk(
        `  <PropertyGroup Condition="'$(Configuration)|$(Platform)'=='Release|AnyCPU'">${executable}</PropertyGroup>`,
      ),
    },
    properties: { OutputType: 'Exe' },
  },
  'words for true': {
    files: { [app]: sdk(group('<A>on</A>', `<OutputType Condition="'$(A)' == 'true'">Exe</OutputType>`)) },
    properties: { OutputType: 'Exe' },
  },
  'an import by a wildcard': {
    files: {
      [app]: sdk('  <Import Project="../../build/*.props" />'),
      'build/exe.props': props(group(executable)),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'an import under a condition that only MSBuild knows': {
    files: {
      [app]: sdk(`  <Import Project="library.props" Condition="'$(NuGetPackageRoot)' == 'x'" />`),
      'Directory.Build.props': props(group(executable)),
      'src/App/library.props': props(group('<OutputType>Library</OutputType>')),
    },
    properties: { OutputType: 'Exe' },
    uncertain: ['OutputType'],
  },
  'an import of a folder that exists': {
    files: {
      [app]: sdk(`  <PropertyGroup Condition="Exists('../../build')">${executable}</PropertyGroup>`),
      'build/readme.txt': 'x',
    },
    properties: { OutputType: 'Exe' },
  },
  'an empty assembly name': {
    files: { [app]: sdk(group('<AssemblyName></AssemblyName>')) },
    properties: { AssemblyName: 'App' },
  },
  'a file that imports itself': {
    files: {
      [app]: sdk('  <Import Project="a.props" />'),
      'src/App/a.props': props(
        `  <Import Project="a.props" />\n  <Import Project="a.props" />\n${group(executable)}`,
      ),
    },
    properties: { OutputType: 'Exe' },
  },
};
