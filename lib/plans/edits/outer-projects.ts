import { posix } from 'node:path';
import { readProperty, setProperty } from '../../edit/msbuild/properties.ts';
import { isFileBased } from '../../edit/paths.ts';
import type { Edits } from '../../plan/edits.ts';
import type { Solution } from '../../solution/solution.ts';

const EXCLUDES = 'DefaultItemExcludes';

/** A project compiles every file below its folder: the folders of new projects in it are excluded. */
export function excludeFromOuterProjects(
  solution: Solution,
  edits: Edits,
  projects: readonly string[],
): void {
  for (const { path, folder } of solution.projects) {
    const inner = projects
      .map((project) => posix.relative(folder, posix.dirname(project)))
      .filter((each) => each !== '' && !each.startsWith('../'));
    if (inner.length === 0 || isFileBased(path)) continue;
    edits.edit(path, (text) => {
      const before = readProperty(text, EXCLUDES).at(-1)?.value ?? `$(${EXCLUDES})`;
      const missing = inner.map((each) => `${each}/**`).filter((each) => !before.split(';').includes(each));
      return missing.length === 0 ? text : setProperty(text, EXCLUDES, [before, ...missing].join(';'));
    });
  }
}
