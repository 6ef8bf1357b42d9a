import { CommentedScalar } from '../edit/yaml/commented-scalar.ts';
import type { FunctionResource } from '../sam/function-resource.ts';
import type { FunctionModel, SolutionModel } from './model.ts';
import { keptParts, samOf } from './sam-parts.ts';

/** The resource of a new function, with what its event source needs. */
export function functionResource(
  { build, runtime }: Pick<SolutionModel, 'build' | 'runtime'>,
  { name, logicalId, choices, sam }: FunctionModel,
): FunctionResource {
  const inContainer = build === 'container';
  const { samBuildMethod } = runtime;
  return {
    name,
    logicalId,
    codeUri: `${inContainer ? 'artifacts' : 'src'}/${name}/`,
    metadata: inContainer
      ? { SkipBuild: new CommentedScalar(true, 'build.sh compiles it') }
      : samBuildMethod === undefined
        ? undefined
        : {
            BuildMethod: new CommentedScalar(samBuildMethod, 'SAM uses this name for every version of .NET'),
          },
    kept: keptParts(choices),
    event: (number) => (number === 1 ? sam : samOf(choices, number, logicalId)),
  };
}
