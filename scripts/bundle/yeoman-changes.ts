// All that the bundle changes in Yeoman, each with its reason. test/unit/bundle/yeoman-changes.ts fails when Yeoman
// itself changes there: then look at its new code, correct this list, and set the version that was looked at.

/** The versions that this list was made for. */
export const lookedAt: Readonly<Record<string, string>> = {
  'yeoman-environment': '6.3.0',
  'yeoman-generator': '8.4.0',
  'mem-fs-editor': '12.0.9',
};

/** Text in a module of a package to replace, which occurs once. */
export interface ModuleReplacement {
  readonly package: string;
  /** Path in the package. */
  readonly module: string;
  readonly find: string;
  /** @param version of the package */
  readonly replace: (version: string) => string;
  readonly why: string;
}

/** A package that is left out. What Yeoman imports from it exists, and throws when called. */
export interface PackageStub {
  readonly package: string;
  readonly exports: readonly string[];
  /** Exported classes that Yeoman instantiates, without a purpose here. */
  readonly classes?: readonly string[];
  readonly why: string;
}

const ownPackageJson =
  'A bundled module finds our package.json beside it, and would take our version for its own.';

export const replacements: readonly ModuleReplacement[] = [
  {
    package: 'yeoman-environment',
    module: 'dist/environment-base.js',
    find: "require('../package.json').version",
    replace: JSON.stringify,
    why: `${ownPackageJson} A generator compares it with the one it needs.`,
  },
  {
    package: 'yeoman-environment',
    module: 'dist/module-lookup.js',
    find: "JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json')).toString()).name",
    replace: () => "'yeoman-environment'",
    why: ownPackageJson,
  },
  {
    package: 'yeoman-generator',
    module: 'dist/generator.js',
    find: "JSON.parse(readFileSync(pathJoin(_dirname, '../package.json'), 'utf8'))",
    replace: (version) => JSON.stringify({ version }),
    why: ownPackageJson,
  },
  {
    package: 'yeoman-generator',
    module: 'dist/generator.js',
    find: "import * as _ from 'lodash-es';",
    replace: () => 'const _ = {};',
    why: 'Gives every generator all of lodash as this._, in 640 modules. We do not use it.',
  },
];

const installs = 'Installs packages of npm. A C# solution has none (customInstallTask).';
const starts = 'Starts programs for generators (spawn). Ours use node:child_process.';

const templates =
  'Tells whether a template is text (copyTpl), under a licence that asks for more than a notice. We render our own.';

export const stubs: readonly PackageStub[] = [
  {
    package: 'fly-import',
    exports: ['FlyRepository', 'flyImport'],
    classes: ['FlyRepository'],
    why: 'Installs generators at run time, with npm itself: half a second to load. Ours are registered as classes.',
  },
  {
    package: '@yeoman/adapter',
    exports: ['QueuedAdapter'],
    why: 'Loads every kind of question, spinners and tables. lib/yeoman/adapter.ts is used instead.',
  },
  {
    package: '@yeoman/conflicter',
    exports: ['createConflicterTransform', 'createYoResolveTransform', 'forceYoFiles'],
    why: 'Of the default commit, which writes file by file. Ours is all or nothing (customCommitTask).',
  },
  { package: 'which-package-manager', exports: ['whichPackageManager'], why: installs },
  { package: 'latest-version', exports: ['default'], why: installs },
  {
    package: 'execa',
    exports: ['execa', 'execaCommand', 'execaCommandSync', 'execaSync'],
    why: starts,
  },
  {
    package: 'commander',
    exports: ['Command', 'Option'],
    classes: ['Command', 'Option'],
    why: 'The command line of Yeoman itself. Ours is lib/cli.',
  },
  {
    package: 'simple-git',
    exports: ['CheckRepoActions', 'CleanOptions', 'simpleGit'],
    why: 'Git for generators (simpleGit). lib/process/git.ts is used instead.',
  },
  {
    package: 'globby',
    exports: ['globbySync'],
    why: 'Looks for generators in all global packages. Ours are registered as classes.',
  },
  { package: 'textextensions', exports: ['default'], why: templates },
  { package: 'binaryextensions', exports: ['default'], why: templates },
  {
    package: 'read-package-up',
    exports: ['readPackageUpSync'],
    why: 'Reads the package.json of a generator for rootGeneratorName and rootGeneratorVersion, which we do not call.',
  },
];
