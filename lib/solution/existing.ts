import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../edit/bytes.ts';
import { EditRefused } from '../edit/refused.ts';
import { readTemplate } from '../edit/sam-template/template.ts';
import { usageError } from '../errors.ts';
import type { SolutionChoices } from '../blueprint/model.ts';
import { runtimeClientProject } from '../blueprint/runtime-client.ts';
import { architectures } from '../tables/architectures.ts';
import { runtimes } from '../tables/runtimes.ts';

/** A solution that lies in a folder. */
export interface ExistingSolution {
  /** What a new function in it should be like: what it was made with, and what its template says now. */
  readonly choices: SolutionChoices;
  /** Names of files in its folder. */
  readonly solutionFile: string;
  readonly templateFile: string;
  /** The text of one of its files, by its path in the solution; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Paths of the files in one of its folders and below, without what a build writes; none where it is not there. */
  readonly list: (folder: string) => readonly string[];
}

/**
 * Reads the solution in a folder.
 *
 * @throws LambdaAotError (exit code 2) where there is none that was made here
 */
export function readSolution(folder: string): ExistingSolution {
  const read = (path: string): string | undefined => readText(join(folder, path));
  const names = readdirSync(folder);
  const solutionFile =
    names.find((name) => name.endsWith('.slnx')) ?? names.find((name) => name.endsWith('.sln'));
  const templateFile = ['template.yaml', 'template.yml', 'template.json'].find((name) =>
    names.includes(name),
  );
  const made = madeWith(read('.yo-rc.json'));
  if (solutionFile === undefined || templateFile === undefined || made === undefined)
    throw usageError([
      'No solution of lambda-aot is here: .yo-rc.json, a .slnx and template.yaml are looked for. ' +
        'Go to its folder, or name it with --cwd.',
    ]);
  const list = (path: string): string[] => listFiles(folder, path);
  const isWithoutClient = made.optimize === 'leanest' && read(runtimeClientProject) === undefined;
  return {
    choices: {
      ...made,
      ...(isWithoutClient && { optimize: 'startup' as const }),
      ...fromTemplate(read, templateFile),
    },
    solutionFile,
    templateFile,
    read,
    list,
  };
}

const BUILT = new Set(['bin', 'obj', 'node_modules', '.git']);

function listFiles(root: string, folder: string): string[] {
  const entries = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
    : [];
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return BUILT.has(entry.name) ? [] : listFiles(root, path);
    return [path];
  });
}

function readText(path: string): string | undefined {
  try {
    return textOf(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function madeWith(text: string | undefined): SolutionChoices | undefined {
  try {
    const all = JSON.parse(text ?? '{}') as Record<
      string,
      { answers?: Partial<SolutionChoices> } | undefined
    >;
    const answers = all['generator-lambda-aot']?.answers as SolutionChoices | undefined;
    return answers && { ...answers, functions: Array.isArray(answers.functions) ? answers.functions : [] };
  } catch {
    return undefined;
  }
}

/** What a person may have changed since, as far as it is one of our choices. */
function fromTemplate(read: ExistingSolution['read'], templateFile: string): Partial<SolutionChoices> {
  const { Runtime, Architectures, MemorySize, Timeout } = globalsOf(read, templateFile);
  const runtime = runtimes.find(({ id }) => id === Runtime)?.id;
  const [first] = Array.isArray(Architectures) ? (Architectures as unknown[]) : [];
  const arch = architectures.find(({ value }) => value === first)?.value;
  return {
    ...(runtime && { runtime }),
    ...(arch && { arch }),
    ...(typeof MemorySize === 'number' && { memory: MemorySize }),
    ...(typeof Timeout === 'number' && { timeout: Timeout }),
  };
}

/** A template that can't be read says nothing here; the edit of it will say why. */
function globalsOf(read: ExistingSolution['read'], templateFile: string): Record<string, unknown> {
  try {
    const { Globals } = readTemplate(read(templateFile) ?? '') as {
      Globals?: { Function?: Record<string, unknown> } | null;
    };
    return Globals?.Function ?? {};
  } catch (error) {
    if (error instanceof EditRefused) return {};
    throw error;
  }
}
