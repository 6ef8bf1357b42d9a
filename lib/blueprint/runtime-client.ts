import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../plan/plan.ts';
import { templatesRoot } from '../plan/render-template.ts';
import { rendererOf } from './function-files.ts';
import type { SolutionModel } from './model.ts';

/** The Runtime API client of a `leanest` solution, and its tests. */
export function runtimeClientFiles(solution: SolutionModel): PlannedFile[] {
  if (!solution.isLean) return [];
  const own = filesOf(solution, 'runtime-client', 'src/LambdaRuntimeClient').filter(
    ({ path }) => solution.canRemoveHttpStack || !path.endsWith('.xml'),
  );
  const tests = filesOf(solution, 'runtime-client-tests', 'test/LambdaRuntimeClient.Tests');
  return solution.tests ? [...own, ...tests] : own;
}

function filesOf(solution: SolutionModel, templates: string, folder: string): PlannedFile[] {
  const file = rendererOf(templates, solution);
  const names = readdirSync(join(templatesRoot, templates)).sort();
  return names.map((name) => file(name, `${folder}/${name}`));
}
