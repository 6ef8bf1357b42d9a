import { addOutput, addResource } from '../edit/sam-template/edit-template.ts';
import { CommentedScalar } from '../edit/yaml/commented-scalar.ts';
import { getAtt } from '../events/intrinsics.ts';
import type { SamParts } from '../events/define.ts';
import { withFirstFreeEvent } from './events.ts';
import type { EntryOrder } from './parts.ts';
import { withParts } from './parts.ts';

/** A function as its resource in a template shows it. */
export interface FunctionResource {
  readonly name: string;
  readonly logicalId: string;
  /** Relative to the template. */
  readonly codeUri: string;
  readonly metadata: object | undefined;
  /** Settings that Globals does not give to it. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether an output has its ARN. */
  readonly hasOutput: boolean;
  /** What earlier event sources of the function have left. */
  readonly kept: readonly SamParts[];
  /** What its event source needs, as the source with that number of its kind on the function. */
  readonly event: (number: number) => SamParts;
}

export function withFunction(template: string, fn: FunctionResource, order?: EntryOrder): string {
  const { name, logicalId, codeUri, metadata, properties } = fn;
  const parts = fn.event(1);
  const resource = {
    Type: 'AWS::Serverless::Function',
    ...(metadata && Object.keys(metadata).length > 0 && { Metadata: metadata }),
    Properties: {
      CodeUri: codeUri,
      Handler: new CommentedScalar('bootstrap', 'name of the executable'),
      ...properties,
      // Each edit parses the whole template again, so that a new resource comes with all that it has.
      ...(fn.kept.length === 0 && ownProperties(parts)),
    },
  };
  const described = { Description: `ARN of the function ${name}`, Value: getAtt(logicalId, 'Arn') };
  const alone = addResource(template, logicalId, resource);
  const added = fn.hasOutput ? addOutput(alone, logicalId, described) : alone;
  if (fn.kept.length === 0) return withParts(added, logicalId, parts, order);
  const withKept = fn.kept.reduce((text, parts) => withParts(text, logicalId, parts, order), added);
  return withFirstFreeEvent(withKept, logicalId, fn.event, order);
}

/** What parts set in the resource of the function itself, in the order in which they are added. */
function ownProperties({ properties, policies = [], variables, events }: SamParts): object {
  return {
    ...properties,
    ...(policies.length > 0 && { Policies: policies }),
    ...(variables && { Environment: { Variables: variables } }),
    ...(events && { Events: events }),
  };
}
