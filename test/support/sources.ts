import type { EventSourceId } from '../../lib/events/catalogue.ts';
import type { ExistingResource } from '../../lib/events/define.ts';
import { modelOf } from '../../lib/blueprint/model.ts';
import { planNewSolution } from '../../lib/plans/new/new-solution.ts';
import { functionResource } from '../../lib/blueprint/function-resource.ts';
import { SamTemplate } from '../../lib/sam/template.ts';
import { defaultChoices } from './choices.ts';

/** A function `Fn` with an event source, in a template that may have a resource for it. */
export interface SourceCase {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Type of a resource `Existing` in the template. */
  readonly existing?: string;
  /** Logical id or ARN. */
  readonly resource?: string;
  readonly shared?: boolean;
}

export function templateOf(event: EventSourceId, wanted: SourceCase = {}): string {
  const { options = {}, existing, resource, shared = false } = wanted;
  const choices = { name: 'Fn', event, options, ...(resource !== undefined && { resource }) };
  const solution = modelOf({ ...defaultChoices, functions: [choices], shared });
  const before = existing === undefined ? emptyTemplate : withExisting(existing);
  return solution.functions.reduce(
    (template, fn) => template.withFunction(functionResource(solution, fn)),
    new SamTemplate(before),
  ).text;
}

const emptyTemplate =
  planNewSolution(defaultChoices)
    .files.find(({ path }) => path.endsWith('template.yaml'))
    ?.contents.toString() ?? '';

const withExisting = (type: string): string =>
  emptyTemplate.replace('Resources:\n', `Resources:\n  Existing:\n    Type: ${type}\n\n`);

/** An ARN of the kind that a source takes. */
export function arnFor({ arn = '' }: ExistingResource): string {
  const [service = '', resource = 'existing'] = arn.split(/:(.*)/s);
  const place = service === 's3' ? ':' : 'eu-west-1:123456789012';
  return `arn:aws:${service}:${place}:${resource.replace(/\*+/g, 'existing')}`;
}
