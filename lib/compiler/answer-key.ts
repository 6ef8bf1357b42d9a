import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { buildVersion } from '../package-root.ts';

/** What an answer was made from. It holds as long as all of it is the same. */
export interface AnswerKey {
  /** Version and build of lambda-aot. */
  readonly version: string;
  /** By absolute path: the SHA-256 of a file, the size and time of one in a package or an SDK, '' if there is none. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 of the names of all files in each folder whose files are sources by a pattern. */
  readonly folders: Readonly<Record<string, string>>;
  /** SHA-256 of the environment, which MSBuild reads as properties. */
  readonly environment: string;
  /** The dotnet on the PATH, and the SDKs that it has. */
  readonly dotnet: string;
}

/** Files that MSBuild and the compiler look for in a project's folder and in all folders above. */
const LOOKED_FOR = [
  'Directory.Build.props',
  'Directory.Build.targets',
  'Directory.Build.rsp',
  'Directory.Packages.props',
  'Directory.Solution.props',
  'global.json',
  '.editorconfig',
  '.globalconfig',
];

/** Variables of a terminal or a session. No build depends on them, and they differ from one call to the next. */
const OF_A_SESSION =
  /^(_|PATH|PWD|OLDPWD|SHLVL|COLUMNS|LINES|TERM.*|COLORTERM|TMUX.*|STY|WINDOWID|WT_.*|SSH_.*|DISPLAY|DBUS_.*|XDG_SESSION.*|INVOCATION_ID|JOURNAL_STREAM|PS1|PROMPT.*|LS_COLORS|npm_.*|INIT_CWD|NODE|FORCE_COLOR|NO_COLOR|MOCHA_.*|LAMBDA_AOT_.*|GITHUB_(?!ACTIONS).*|RUNNER_.*)$/;

/** @param inputs absolute paths of all files that decide an answer */
export function keyOf(project: string, inputs: readonly string[], globs: readonly string[]): AnswerKey {
  const around = foldersUpwards(dirname(project)).flatMap((folder) =>
    LOOKED_FOR.map((name) => join(folder, name)),
  );
  return {
    version: buildVersion(),
    files: Object.fromEntries([...new Set([...inputs, ...around])].map((path) => [path, stampOf(path)])),
    folders: Object.fromEntries(globs.map((folder) => [folder, hashOfNames(folder)])),
    environment: hashOfEnvironment(),
    dotnet: dotnetAndSdks(),
  };
}

/** Whether nothing has changed since the key was made. */
export function isCurrent({ version, files, folders, environment, dotnet }: AnswerKey): boolean {
  return (
    version === buildVersion() &&
    environment === hashOfEnvironment() &&
    dotnet === dotnetAndSdks() &&
    Object.entries(folders).every(([folder, hash]) => hashOfNames(folder) === hash) &&
    Object.entries(files).every(([path, stamp]) => stampOf(path) === stamp)
  );
}

/** Whether a file was written since a time: then nobody knows which of its texts the compiler has read. */
export function isWrittenSince(time: number, inputs: readonly string[], globs: readonly string[]): boolean {
  const files = [...inputs, ...globs.flatMap((folder) => [...namesIn(folder)])];
  return files.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= time);
}

/** Stamps and names that this process has made: functions share most of their inputs. */
const stamps = new Map<string, string>();

function stampOf(path: string): string {
  const known = stamps.get(path);
  if (known !== undefined) return known;
  const stamp = makeStamp(path);
  stamps.set(path, stamp);
  return stamp;
}

function makeStamp(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (stats?.isFile() !== true) return '';
  if (isOfPackageOrSdk(path)) return `${stats.size} ${stats.mtimeNs}`;
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}

/** Packages and SDKs are installed as a whole, and never edited. */
const isOfPackageOrSdk = (path: string): boolean =>
  /[/\\](\.nuget[/\\]packages|packs|sdk|NuGetFallbackFolder)[/\\]/.test(path) ||
  (process.env.NUGET_PACKAGES !== undefined && path.startsWith(process.env.NUGET_PACKAGES));

function hashOfNames(folder: string): string {
  const hash = createHash('sha256');
  for (const path of existsSync(folder) ? namesIn(folder) : []) hash.update(`${path}\0`);
  return hash.digest('base64');
}

const BUILT = new Set(['bin', 'obj', 'node_modules', '.git']);

function* namesIn(folder: string): Iterable<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1)))
    if (entry.isDirectory()) {
      if (!BUILT.has(entry.name)) yield* namesIn(join(folder, entry.name));
    } else yield join(folder, entry.name);
}

function hashOfEnvironment(): string {
  const hash = createHash('sha256');
  for (const [name, value = ''] of Object.entries(process.env).sort())
    if (!OF_A_SESSION.test(name)) hash.update(`${name}=${value}\0`);
  return hash.digest('base64');
}

function dotnetAndSdks(): string {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((each) => each !== '');
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) return '';
  const path = realpathSync(found);
  const sdks = join(dirname(path), 'sdk');
  return [path, ...(existsSync(sdks) ? readdirSync(sdks).sort() : [])].join(' ');
}

function foldersUpwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || folder === sep ? [folder] : [folder, ...foldersUpwards(parent)];
}
