import {
  addEnvironmentVariable,
  addEvent,
  addOutput,
  addParameter,
  addPolicy,
  addProperty,
  addResource,
} from '../edit/sam-template/edit.ts';
import { Commented } from '../edit/yaml/commented.ts';
import { getAtt } from '../events/intrinsics.ts';
import type { FunctionModel, SolutionModel } from './model.ts';

type Solution = Pick<SolutionModel, 'build' | 'runtime'>;

/** A template with one more function: its resource, what its event source needs, its outputs. */
export function withFunction(template: string, solution: Solution, fn: FunctionModel): string {
  const { name, logicalId } = fn;
  const added = addResource(template, logicalId, functionResource(solution, name));
  const described = { Description: `ARN of the function ${name}`, Value: getAtt(logicalId, 'Arn') };
  return withSamParts(addOutput(added, logicalId, described), fn);
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

function withSamParts(template: string, { logicalId, sam }: FunctionModel): string {
  const { events = {}, properties = {}, policies = [], variables = {}, resources = {}, outputs = {} } = sam;
  let text = template;
  for (const [name, value] of Object.entries(sam.parameters ?? {})) text = addParameter(text, name, value);
  for (const [name, value] of Object.entries(properties)) text = addProperty(text, logicalId, name, value);
  for (const policy of policies) text = addPolicy(text, logicalId, policy);
  for (const [name, value] of Object.entries(variables))
    text = addEnvironmentVariable(text, logicalId, name, value);
  for (const [name, value] of Object.entries(events)) text = addEvent(text, logicalId, name, value);
  for (const [name, value] of Object.entries(resources)) text = addResource(text, name, value);
  for (const [name, value] of Object.entries(outputs)) text = addOutput(text, name, value);
  return text;
}
