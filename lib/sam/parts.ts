import { EditRefused } from '../edit/refused.ts';
import {
  addEnvironmentVariable,
  addEvent,
  addOutput,
  addParameter,
  addPolicy,
  addProperty,
  addResource,
  removeGenerated,
  removePolicy,
} from '../edit/sam-template/edit.ts';
import { readAt } from '../edit/sam-template/template.ts';
import { lineAt } from '../edit/text.ts';
import { Commented } from '../edit/yaml/commented.ts';
import type { SamParts } from '../events/define.ts';
import { getAtt } from '../events/intrinsics.ts';
import type { FunctionModel, SolutionModel } from '../blueprint/model.ts';

type Solution = Pick<SolutionModel, 'build' | 'runtime'>;

/** A template with one more function: its resource, what its event source needs, its outputs. */
export function withFunction(template: string, solution: Solution, fn: FunctionModel): string {
  const { name, logicalId } = fn;
  const added = addResource(template, logicalId, functionResource(solution, name));
  const described = { Description: `ARN of the function ${name}`, Value: getAtt(logicalId, 'Arn') };
  return withSamParts(addOutput(added, logicalId, described), logicalId, fn.sam);
}

function functionResource({ build, runtime }: Solution, name: string): object {
  const metadata =
    build === 'container'
      ? { SkipBuild: new Commented(true, 'build.sh has compiled it') }
      : runtime.samBuildMethod && {
          BuildMethod: new Commented(runtime.samBuildMethod, 'the name stands for every version of .NET'),
        };
  return {
    Type: 'AWS::Serverless::Function',
    ...(metadata && { Metadata: metadata }),
    Properties: {
      CodeUri: `${build === 'container' ? 'artifacts' : 'src'}/${name}/`,
      Handler: new Commented('bootstrap', "the executable's name, without ::"),
    },
  };
}

/** A template with what an event source needs. */
export function withSamParts(template: string, logicalId: string, sam: SamParts): string {
  return partsOf(logicalId, sam).reduce((text, { add }) => add(text), template);
}

/**
 * A template without what an event source needed.
 *
 * @param left called for each part that stays: it is not as it was generated, or something else refers to it
 */
export function withoutSamParts(
  template: string,
  logicalId: string,
  sam: SamParts,
  left: (refused: EditRefused) => void,
): string {
  const without = partsOf(logicalId, sam).reduce((text, { remove }) => {
    try {
      return remove(text);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      left(error);
      return text;
    }
  }, template);
  const kept = usedIn(without, sam);
  if (kept.length === 0) return without;
  for (const name of kept) {
    const line = lineAt(template, Math.max(template.search(new RegExp(`\\b${name}\\b"?:`)), 0));
    left(new EditRefused(`${name} stays, because something else refers to it`, line, `remove ${name}`));
  }
  const fewer = (named: SamParts['resources'] = {}) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => !kept.includes(name)));
  const others = { ...sam, resources: fewer(sam.resources), parameters: fewer(sam.parameters) };
  return withoutSamParts(template, logicalId, others, () => undefined);
}

/** Resources and parameters that are gone, and still referred to. */
function usedIn(text: string, { resources = {}, parameters = {} }: SamParts): string[] {
  const gone = (section: string) => (name: string) => readAt(text, [section, name]) === undefined;
  const names = [
    ...Object.keys(resources).filter(gone('Resources')),
    ...Object.keys(parameters).filter(gone('Parameters')),
  ];
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

type Change = (text: string) => string;

/** Each part of a template, in the order in which they are added. */
function partsOf(logicalId: string, sam: SamParts): { readonly add: Change; readonly remove: Change }[] {
  const own = ['Resources', logicalId, 'Properties'];
  const parts = (
    named: Readonly<Record<string, unknown>> | undefined,
    path: readonly string[],
    add: (text: string, name: string, value: unknown) => string,
  ) =>
    Object.entries(named ?? {}).map(([name, value]) => ({
      add: (text: string) => add(text, name, value),
      remove: (text: string) => removeGenerated(text, [...path, name], value),
    }));
  return [
    ...parts(sam.parameters, ['Parameters'], addParameter),
    ...parts(sam.properties, own, (text, name, value) => addProperty(text, logicalId, name, value)),
    ...(sam.policies ?? []).map((policy) => ({
      add: (text: string) => addPolicy(text, logicalId, policy),
      remove: (text: string) => removePolicy(text, logicalId, policy),
    })),
    ...parts(sam.variables, [...own, 'Environment', 'Variables'], (text, name, value) =>
      addEnvironmentVariable(text, logicalId, name, value),
    ),
    ...parts(sam.events, [...own, 'Events'], (text, name, value) => addEvent(text, logicalId, name, value)),
    ...parts(sam.resources, ['Resources'], addResource),
    ...parts(sam.outputs, ['Outputs'], addOutput),
  ];
}
