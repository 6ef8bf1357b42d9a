import type { CompilerFacts, CompilerFailure } from './facts.ts';
import type { AskedProject } from './host.ts';
import { askHost } from './host.ts';
import { keepFacts, keptFacts } from './kept-answers.ts';

/** What the compiler says of a project. */
export type CompilerAnswer =
  | { readonly facts: CompilerFacts; readonly failure?: never }
  | { readonly failure: CompilerFailure; readonly facts?: never };

/**
 * Asks the C# compiler about projects; about those that have not changed since the last call, the answer of that call.
 *
 * @param root absolute folder of the solution
 * @param onProgress called with the project that is being read
 * @returns one answer for each project, in their order
 */
export async function askCompiler(
  root: string,
  projects: readonly AskedProject[],
  onProgress: (project: string) => void,
): Promise<CompilerAnswer[]> {
  const kept = new Map(projects.map((asked) => [asked.path, keptFacts(asked, root)]));
  const open = projects.filter(({ path }) => kept.get(path) === undefined);
  const began = Date.now();
  const answers = open.length === 0 ? [] : await askHost({ folder: root, projects: open }, onProgress);
  return projects.map((asked): CompilerAnswer => {
    const known = kept.get(asked.path);
    if (known !== undefined) return { facts: known };
    const facts = answers.find((each) => each.facts?.project === asked.path)?.facts;
    if (facts === undefined) return { failure: failureOf(asked.path, answers) };
    keepFacts(asked, facts, root, began);
    return { facts };
  });
}

function failureOf(path: string, answers: Awaited<ReturnType<typeof askHost>>): CompilerFailure {
  const failures = answers.flatMap(({ failure }) => failure ?? []);
  return (
    failures.find(({ project }) => project === path) ??
    failures.find(({ project }) => project === undefined) ?? {
      kind: 'crashed',
      message: 'the compiler gave no answer',
    }
  );
}
