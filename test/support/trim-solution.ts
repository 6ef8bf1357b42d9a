import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeItem } from '../../lib/edit/msbuild/items.ts';
import { setProperty } from '../../lib/edit/msbuild/properties.ts';
import { addRootAssembly } from '../../lib/edit/msbuild/references.ts';
import type { SolutionFunction } from '../../lib/solution/function.ts';
import { readClosure } from '../../lib/trim/facts/closure.ts';
import type { FunctionFacts } from '../../lib/trim/facts/function-facts.ts';
import { readFunctionFacts } from '../../lib/trim/facts/function-facts.ts';
import type { TypeIndex } from '../../lib/trim/facts/type-index.ts';
import { defaultChoices } from './choices.ts';
import { MemorySolution } from './memory-solution.ts';
import type { RecordedAssembly } from './trim-cases.ts';
import { recordedLog, trimCase, trimCaseFile } from './trim-cases.ts';

export interface TrimSolution {
  readonly solution: MemorySolution;
  readonly fn: SolutionFunction;
  readonly facts: FunctionFacts;
}

/** The solution of a case, its files in memory, with the assemblies that its recorded publish had. */
export function trimSolution(name: string): TrimSolution {
  const { shared = false, roots, properties = {} } = trimCase(name);
  const solution = new MemorySolution({ ...defaultChoices, shared });
  const code = trimCaseFile(name, 'src');
  for (const path of readdirSync(code, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.cs')) solution.files.set(`src/${path}`, readFileSync(join(code, path), 'utf8'));
  for (const [property, value] of Object.entries(properties))
    solution.change('src/Orders/Orders.csproj', (text) => setProperty(text, property, value));
  if (roots)
    solution.change('src/Orders/Orders.csproj', (text) => {
      const without = ['bootstrap', 'Shared'].reduce(
        (each, root) => removeItem(each, 'TrimmerRootAssembly', root),
        text,
      );
      return roots.reduce(addRootAssembly, without);
    });
  const { found } = solution;
  const [fn] = found.functions;
  if (fn === undefined) throw new Error(`${name} has no function`);
  const { assemblies } = recordedLog(name);
  const projects = readClosure(found, fn.project).assemblies.filter(({ kind }) => kind !== 'package');
  const closure = { assemblies: [...projects, ...assemblies], isRestored: true };
  return { solution, fn, facts: readFunctionFacts(found, fn, closure, indexOfRecorded(assemblies)) };
}

const indexOfRecorded = (assemblies: readonly RecordedAssembly[]): TypeIndex => {
  const typesOf = (name: string): readonly string[] =>
    assemblies.find((each) => each.name === name)?.types ?? [];
  return {
    assemblyOf: (type) => assemblies.find(({ types }) => types.includes(type))?.name,
    typesOf,
    metadataNamesOf: typesOf,
  };
};
