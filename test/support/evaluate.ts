import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What MSBuild makes of a project: conditions, imports and Directory.*.props files applied. */
export interface Evaluation {
  readonly properties: Readonly<Record<string, string>>;
  /** By kind: what each item includes, and its metadata. */
  readonly items: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/**
 * Asks MSBuild, which takes about a second. Nothing is restored or built.
 *
 * @param project path of the project file
 * @param wanted names of properties, and kinds of items
 * @returns undefined where there is no dotnet, or it can't read the project
 */
export async function evaluateProject(
  project: string,
  wanted: { readonly properties: readonly string[]; readonly items: readonly string[] },
): Promise<Evaluation | undefined> {
  const properties = wanted.properties.map((name) => `-getProperty:${name}`);
  const items = wanted.items.map((kind) => `-getItem:${kind}`);
  // With only one property asked for MSBuild prints its bare value.
  const args = [
    'msbuild',
    project,
    ...properties,
    ...items,
    '-getProperty:MSBuildProjectName',
    '-p:Configuration=Release',
  ];
  try {
    const { stdout } = await promisify(execFile)('dotnet', [...args, '-getProperty:MSBuildProjectFile']);
    const { Properties, Items } = JSON.parse(stdout) as {
      Properties: Record<string, string>;
      Items?: Record<string, Record<string, string>[]>;
    };
    return { properties: Properties, items: Items ?? {} };
  } catch {
    return undefined;
  }
}
