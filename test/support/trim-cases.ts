import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeItem } from '../../lib/edit/msbuild/items.ts';
import {
  addPackageReference,
  addPackageVersion,
  addRootAssembly,
} from '../../lib/edit/msbuild/references.ts';
import { setProperty } from '../../lib/edit/msbuild/properties.ts';
import { packageRoot } from '../../lib/package-root.ts';
import { lambdaAot } from './cli.ts';

/** What case.json says of a function that does something the trimmer or the compiler to native code warns of. */
export interface TrimCase {
  /** Versions by id, beside those of every function. */
  readonly packages?: Readonly<Record<string, string>>;
  /** The project that refers to them, where it is not the function's. */
  readonly packagesOf?: string;
  /** With a project Shared. */
  readonly shared?: boolean;
  /** Of the project, instead of those that a new one has. */
  readonly roots?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
  /** What is behind the warnings, in their order in the report. */
  readonly causes: readonly ExpectedCause[];
}

/** The truth about one cause; told by whoever wrote the case, not by the command. */
export interface ExpectedCause {
  readonly kind: string;
  readonly codes: readonly string[];
  /** The member that reflects, or the library. */
  readonly reflecting: string;
  /** Simple name of its assembly. */
  readonly assembly: string;
  /** Full names of types, each behind its assembly; left out where it is not about types. */
  readonly reflected?: readonly string[];
  /** Kinds of the fixes, the recommended one first. */
  readonly fixes: readonly string[];
}

/** An assembly of a published function, with the types of it that its log or its code names. */
export interface RecordedAssembly {
  readonly name: string;
  readonly kind: 'package' | 'framework';
  readonly from: string;
  readonly types: readonly string[];
}

export interface RecordedLog {
  readonly log: string;
  readonly assemblies: readonly RecordedAssembly[];
}

export const recordedLog = (name: string): RecordedLog => ({
  log: readFileSync(trimCaseFile(name, 'publish.log'), 'utf8'),
  assemblies: JSON.parse(readFileSync(trimCaseFile(name, 'assemblies.json'), 'utf8')) as RecordedAssembly[],
});

const folder = join(packageRoot, 'test', 'cases', 'trim');

export const trimCaseNames = readdirSync(folder);

export const trimCaseFile = (name: string, file: string): string => join(folder, name, file);

export function trimCase(name: string): TrimCase {
  return JSON.parse(readFileSync(trimCaseFile(name, 'case.json'), 'utf8')) as TrimCase;
}

/**
 * A new solution, with the code of a case.
 *
 * @param parent an empty folder
 * @returns the solution's folder
 */
export async function makeTrimSolution(name: string, parent: string): Promise<string> {
  const project = 'src/Orders/Orders.csproj';
  const { packages = {}, packagesOf = project, shared = false, roots, properties = {} } = trimCase(name);
  const flags = ['--yes', '--no-git', '--no-ci', shared ? '--shared' : '--no-shared'];
  const made = await lambdaAot(['new', 'orders', ...flags], { cwd: parent });
  assert.equal(made.code, 0, made.output);
  const solution = join(parent, 'orders');
  cpSync(trimCaseFile(name, 'src'), join(solution, 'src'), { recursive: true });
  const change = (path: string, edit: (text: string) => string): void => {
    writeFileSync(join(solution, path), edit(readFileSync(join(solution, path), 'utf8')));
  };
  for (const [id, version] of Object.entries(packages)) {
    change(packagesOf, (text) => addPackageReference(text, id));
    change('Directory.Packages.props', (text) => addPackageVersion(text, id, version));
  }
  for (const [property, value] of Object.entries(properties))
    change(project, (text) => setProperty(text, property, value));
  if (roots === undefined) return solution;
  for (const root of ['bootstrap', 'Shared'])
    change(project, (text) => removeItem(text, 'TrimmerRootAssembly', root));
  for (const root of roots) change(project, (text) => addRootAssembly(text, root));
  return solution;
}
