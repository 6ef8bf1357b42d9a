import type { EventSourceId } from '../events/catalogue.ts';
import { eventSources } from '../events/catalogue.ts';
import type { EventSource } from '../events/define.ts';
import type { Inputs } from '../inputs/define.ts';
import type { DependentAnswers, DependentInputs } from '../inputs/dependent.ts';
import type { FunctionChoices } from './choices.ts';
import { checkResource, checkTypeName } from './names.ts';

/**
 * The inputs that an event source brings: the name of its data's type, the resource to use, its own flags.
 *
 * @param isNew a new solution has no resources yet, so that few people have one to name
 */
export function sourceInputs({ payload, resource, options = {} }: EventSource, isNew = false): Inputs {
  return {
    ...(payload !== undefined && {
      type: {
        kind: 'text',
        advanced: true,
        message: 'Name of the type for your data',
        default: payload,
        check: checkTypeName,
      },
    }),
    ...(resource && {
      resource: {
        kind: 'text',
        ...(isNew && { advanced: true }),
        message: `${resource.noun} to use, by logical ID${resource.arn === undefined ? '' : ' or ARN'}`,
        ifEmpty: 'a new one is created',
        default: '',
        check: (value) => checkResource(value, resource),
      },
    }),
    ...options,
  };
}

/**
 * @param input the one that names the event source, or several of them
 * @param toSee what to type after the command for the flags of a source
 */
export function inputsOfSources(input: string, toSee: string, isNew = false): DependentInputs {
  return {
    toSee,
    groups: Object.fromEntries(eventSources.map((source) => [source.id, sourceInputs(source, isNew)])),
    chosen: (answers) => [answers[input] ?? []].flat().map(String),
  };
}

/** The choices for a function, from the answers for its event source. */
export function functionChoices(
  name: string,
  event: EventSourceId,
  dependent: DependentAnswers,
): FunctionChoices {
  const { type, resource, ...options } = dependent[event] ?? {};
  const { payload, resource: wanted } = eventSources.find(({ id }) => id === event) ?? {};
  const isNamed = typeof resource === 'string' && resource !== '' && resource !== wanted?.implicit;
  return {
    name,
    event,
    ...(type !== payload && typeof type === 'string' && { type }),
    ...(isNamed && { resource }),
    options,
  };
}
