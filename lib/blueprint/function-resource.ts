import type { FunctionResource } from '../sam/function-resource.ts';
import { CommentedScalar } from '../edit/yaml/commented-scalar.ts';
import type { FunctionModel, SolutionModel } from './model.ts';
import { keptParts, samOf } from './sam-parts.ts';

/** How the resource of a new function is written in a template that was not made here. */
export interface ResourceConventions {
  /** Relative to the template. */
  readonly codeUri: string;
  /** Whether that is what a build writes, and not the folder of the project. */
  readonly isArtifact: boolean;
  /** What says how it is built; undefined: as its runtime needs it. */
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** Settings that Globals does not give to it. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether an output has its ARN. */
  readonly hasOutput: boolean;
}

/** The resource of a new function, with what its event source needs. */
export function functionResource(
  { build, runtime }: Pick<SolutionModel, 'build' | 'runtime'>,
  { name, logicalId, choices, sam, surroundings, ownTimeout }: FunctionModel,
  conventions?: ResourceConventions,
): FunctionResource {
  const inContainer = build === 'container';
  return {
    name,
    logicalId,
    codeUri: conventions?.codeUri ?? `${inContainer ? 'artifacts' : 'src'}/${name}/`,
    metadata: conventions?.metadata ?? metadataFor(inContainer, runtime),
    properties: {
      ...conventions?.properties,
      ...(ownTimeout !== undefined && { Timeout: ownTimeout }),
    },
    hasOutput: conventions?.hasOutput ?? true,
    kept: keptParts(choices, surroundings),
    event: (number) => (number === 1 ? sam : samOf(choices, number, logicalId, surroundings)),
  };
}

function metadataFor(
  inContainer: boolean,
  { samBuildMethod }: SolutionModel['runtime'],
): Record<string, unknown> | undefined {
  if (inContainer) return { SkipBuild: new CommentedScalar(true, 'build.sh compiles it') };
  if (samBuildMethod === undefined) return undefined;
  return { BuildMethod: new CommentedScalar(samBuildMethod, 'SAM uses this name for every version of .NET') };
}
