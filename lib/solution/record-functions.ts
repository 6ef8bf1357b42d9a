import type { FunctionChoices, KeptResources } from '../blueprint/choices.ts';
import { solutionInputs } from '../blueprint/choices.ts';
import { checkCSharpName, checkCSharpType, checkExistingName, checkTypeName } from '../blueprint/names.ts';
import { sourceInputs } from '../blueprint/source-inputs.ts';
import type { EventSourceId } from '../events/catalogue.ts';
import { eventChoices, eventSource } from '../events/catalogue.ts';
import { defineInputs } from '../inputs/define.ts';
import type { StoredObject, StoredValues } from '../inputs/stored.ts';

/** What a function, or one more event source of it, was made with. */
export interface FunctionRecord extends FunctionChoices {
  /** Version of the generator that made it, if that is not the solution's. */
  readonly version?: string;
  /** The event source was added to a function that its owner had written. */
  readonly attached?: true;
  /** Types that `serializable` has listed. */
  readonly listed?: readonly ListedType[];
}

/** An attribute that `serializable` has added to a context. */
export interface ListedType {
  /** Full name of the context. */
  readonly context: string;
  /** As the attribute writes it. */
  readonly type: string;
  readonly propertyName?: string;
  readonly usings: readonly string[];
}

const functionInputs = defineInputs({
  name: { kind: 'text', message: 'Function name', check: checkExistingName },
  event: { kind: 'choice', message: 'Event source', choices: eventChoices },
});

/** Stands for an entry that can't be read; what is wrong with it is among the problems. */
const unreadable: FunctionRecord = { name: '', event: 'plain-string' };

/** @param key of the entry, for the problems */
export function functionFrom(stored: unknown, key: string, values: StoredValues): FunctionRecord {
  const given = values.object(stored, key);
  const before = values.problems.length;
  const { name, event } = values.answers(functionInputs, given, key) as {
    readonly name?: string;
    readonly event?: EventSourceId;
  };
  if (values.problems.length > before) return unreadable;
  if (name === undefined || event === undefined) {
    values.problems.push(`${key} needs ${name === undefined ? 'a name' : 'an event'}.`);
    return unreadable;
  }
  const { kept, listed, version, attached } = given;
  return {
    name,
    event,
    ...sourceChoicesFrom(given, event, key, values),
    ...(version !== undefined && { version: values.text(version, `${key}.version`) }),
    ...(attached === true && { attached }),
    ...(kept !== undefined && {
      kept: values.list(kept, `${key}.kept`).map((each, at) => keptFrom(each, `${key}.kept[${at}]`, values)),
    }),
    ...(listed !== undefined && {
      listed: values
        .list(listed, `${key}.listed`)
        .map((each, at) => listedFrom(each, `${key}.listed[${at}]`, values)),
    }),
  };
}

/** Type, resource and flags of an event source, as it declares them. What was left to its default stays so. */
function sourceChoicesFrom(
  stored: StoredObject,
  event: EventSourceId,
  key: string,
  values: StoredValues,
): Pick<FunctionChoices, 'type' | 'resource' | 'options' | 'timeout'> {
  const { type, resource, ...flags } = sourceInputs(eventSource(event));
  const own = defineInputs({
    type: type ?? { kind: 'text', message: 'Type', check: checkTypeName },
    resource: resource ?? { kind: 'text', message: 'Resource' },
    timeout: solutionInputs.timeout,
  });
  const options = 'options' in stored ? values.object(stored.options, `${key}.options`) : undefined;
  const chosen = onlyStored(values.answers(own, stored, key), stored);
  const flagsChosen = options && onlyStored(values.answers(flags, options, `${key}.options`), options);
  return { ...chosen, ...(flagsChosen && { options: flagsChosen }) };
}

const onlyStored = (answers: StoredObject, stored: StoredObject): StoredObject =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => Object.hasOwn(stored, name)));

function keptFrom(stored: unknown, key: string, values: StoredValues): KeptResources {
  const given = values.object(stored, key);
  const source = values.object(given.source, `${key}.source`);
  const { name: _, ...choices } = functionFrom({ ...source, name: 'Function' }, `${key}.source`, values);
  return { source: choices, names: values.texts(given.names, `${key}.names`) };
}

const listedInputs = defineInputs({
  context: { kind: 'text', message: 'Serializer context', check: checkCSharpName },
  type: { kind: 'text', verbatim: true, message: 'Type', check: checkCSharpType },
  propertyName: { kind: 'text', optional: true, message: 'Property', check: checkCSharpName },
  usings: { kind: 'list', message: 'Namespace', default: [], check: checkCSharpName },
});

function listedFrom(stored: unknown, key: string, values: StoredValues): ListedType {
  const given = values.object(stored, key);
  const { context, type, propertyName, usings } = values.answers(listedInputs, given, key);
  for (const name of ['context', 'type'])
    if (!(name in given)) values.problems.push(`${key} needs a ${name}.`);
  return { context, type, ...(propertyName !== undefined && { propertyName }), usings };
}
