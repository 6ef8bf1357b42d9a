import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AnswerKey } from './answer-key.ts';
import { isCurrent, keyOf } from './answer-key.ts';
import type { CompilerFacts } from './facts.ts';
import type { AskedProject } from './host.ts';

interface KeptAnswer {
  readonly key: AnswerKey;
  readonly asked: AskedProject;
  readonly facts: CompilerFacts;
}

/**
 * The facts of a project from an earlier call, kept in its obj folder; undefined if there are none, or something that
 * decides them has changed.
 *
 * @param root absolute folder of the solution
 */
export function keptFacts(asked: AskedProject, root: string): CompilerFacts | undefined {
  const path = pathOf(asked.path, root);
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as KeptAnswer;
    const isSame = JSON.stringify(kept.asked) === JSON.stringify(asked);
    return isSame && isCurrent(kept.key) ? kept.facts : undefined;
  } catch {
    // Somebody else's file, or one of another version.
    return undefined;
  }
}

/** Keeps facts for the next call. A folder that can't be written to is no reason to fail. */
export function keepFacts(asked: AskedProject, facts: CompilerFacts, root: string): void {
  const path = pathOf(asked.path, root);
  if (path === undefined) return;
  const kept: KeptAnswer = { key: keyOf(asked.path, facts.inputs, facts.globs), asked, facts };
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(kept));
    renameSync(unfinished, path);
  } catch {
    // Asked again next time.
  }
}

/** Below the project's obj folder, wherever the restore has put it; undefined if it has not been restored. */
function pathOf(project: string, root: string): string | undefined {
  const name = basename(project, '.csproj');
  const folders = [join(dirname(project), 'obj'), join(root, 'artifacts', 'obj', name)];
  const obj = folders.find((folder) => existsSync(folder));
  return obj === undefined ? undefined : join(obj, 'lambda-aot', `${name}.facts.json`);
}
