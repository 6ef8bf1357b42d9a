import { posix } from 'node:path';
import { defaultRuntime, runtime } from '../tables/runtimes.ts';
import { escapeAttribute, escapeText } from '../edit/xml/edit-xml.ts';

/**
 * A file-based app: a C# file that is a program of its own, with `#:package`, `#:sdk`, `#:property` and `#:project`
 * lines in place of a project.
 *
 * @see https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
const DIRECTIVE = /^#:(package|sdk|property|project)[ \t]+(\S.*?)[ \t]*$/;

/** What it is before its own lines; as the SDK has it. */
const DEFAULTS = {
  OutputType: 'Exe',
  TargetFramework: runtime(defaultRuntime).framework,
  ImplicitUsings: 'enable',
  Nullable: 'enable',
  PublishAot: 'true',
};

interface Directive {
  readonly kind: string;
  readonly value: string;
}

/** Whether the text of a C# file is a file-based app that says which packages it needs. */
export const isFileApp = (text: string): boolean => /^#:(package|sdk|project)[ \t]/m.test(headOf(text));

/** The project that the SDK would make of a file-based app, as far as its own lines decide it. */
export function projectOfApp(text: string): string {
  const directives = directivesIn(text);
  const of = (kind: string): Directive[] => directives.filter((each) => each.kind === kind);
  const [sdk = 'Microsoft.NET.Sdk'] = of('sdk').map(({ value }) => value.split('@')[0] ?? '');
  const properties = [...Object.entries(DEFAULTS), ...of('property').map(({ value }) => halves(value, '='))];
  const items = [
    ...of('package').map(({ value }) => {
      const [id, version] = halves(value, '@');
      return `<PackageReference Include="${escapeAttribute(id)}" Version="${escapeAttribute(version)}" />`;
    }),
    ...of('project').map(({ value }) => `<ProjectReference Include="${escapeAttribute(value)}" />`),
  ];
  const group = properties.map(([name, value]) => `<${name}>${escapeText(value)}</${name}>`);
  return `<Project Sdk="${escapeAttribute(sdk)}"><PropertyGroup>${group.join('')}</PropertyGroup><ItemGroup>${items.join('')}</ItemGroup></Project>`;
}

/** C# files that no project compiles, each of which is a program of its own. */
export function fileAppsAmong(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): string[] {
  const folders = new Set(
    paths.filter((path) => path.endsWith('.csproj')).map((path) => posix.dirname(path)),
  );
  const isOfProject = (folder: string): boolean =>
    folders.has(folder) || (folder !== '.' && isOfProject(posix.dirname(folder)));
  return paths.filter(
    (path) => path.endsWith('.cs') && !isOfProject(posix.dirname(path)) && isFileApp(read(path) ?? ''),
  );
}

/** The lines before the code: directives are allowed nowhere else. */
function headOf(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !/^\s*($|#:|#!|\/\/|\/?\*)/.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}

const directivesIn = (text: string): Directive[] =>
  headOf(text)
    .split('\n')
    .flatMap((line) => {
      const [, kind, value] = DIRECTIVE.exec(line) ?? [];
      return kind === undefined || value === undefined ? [] : [{ kind, value }];
    });

function halves(text: string, separator: string): [string, string] {
  const at = text.search(separator === '@' ? /@/ : /[= ]/);
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
