import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { objFolderOf } from '../dotnet/obj-folder.ts';
import type { AnswerKey } from './answer-key.ts';
import { isCurrent, isWrittenSince, keyOf } from './answer-key.ts';
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
    return handlersOf(kept.asked) === handlersOf(asked) && isCurrent(kept.key) ? kept.facts : undefined;
  } catch {
    // Somebody else's file, or one of another version.
    return undefined;
  }
}

/** Commands that name no handlers get the answer for a function that has none to name. */
const handlersOf = ({ handlers = [] }: AskedProject): string => handlers.join();

/**
 * Keeps facts for the next call, unless a source was written while the compiler read. A folder that can't be written to
 * is no reason to fail.
 *
 * @param began when the compiler was asked, in milliseconds as of Date.now()
 */
export function keepFacts(asked: AskedProject, facts: CompilerFacts, root: string, began: number): void {
  const path = pathOf(asked.path, root);
  if (path === undefined || isWrittenSince(began, facts.inputs, facts.globs)) return;
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

/** Below the project's obj folder; undefined if it has not been restored. */
function pathOf(project: string, root: string): string | undefined {
  const obj = objFolderOf(project, root);
  const name = basename(project).replace(/\.cs(proj)?$/, '');
  return obj === undefined ? undefined : join(obj, 'lambda-aot', `${name}.facts.json`);
}
