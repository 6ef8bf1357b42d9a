import { EditRefused } from '../edit/refused.ts';
import {
  addEnvironmentVariable,
  addEvent,
  addOutput,
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
import type { FunctionModel, SolutionModel } from './model.ts';

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
  const wanted = Object.keys(sam.resources ?? {}).find(
    (id) => readAt(without, ['Resources', id]) === undefined && new RegExp(`\\b${id}\\b`).test(without),
  );
  if (wanted === undefined) return without;
  const { [wanted]: _, ...resources } = sam.resources ?? {};
  const line = lineAt(template, template.indexOf(`${wanted}:`));
  left(new EditRefused(`${wanted} stays, because something else refers to it`, line, `remove ${wanted}`));
  return withoutSamParts(template, logicalId, { ...sam, resources }, () => undefined);
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
