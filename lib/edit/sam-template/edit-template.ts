import { orRefuse, Unsure } from '../refused.ts';
import type { TemplateValue } from './template-language.ts';
import { languageOf } from './read-template.ts';

/**
 * Adds a resource.
 *
 * @param text of a SAM template in YAML or JSON
 * @param order keys in the order that they should have in YAML; without one, the new entry is the last
 * @returns the new text; the same text if a resource has the logical ID
 * @throws EditRefused with its line, if the template cannot be read or the place is not certain
 */
export function addResource(
  text: string,
  logicalId: string,
  resource: TemplateValue,
  order: KeyOrder = [],
): string {
  return addInOrder(text, ['Resources', logicalId], resource, order);
}

/** Adds an entry of Outputs; otherwise as `addResource`. */
export function addOutput(text: string, name: string, output: TemplateValue, order: KeyOrder = []): string {
  return addInOrder(text, ['Outputs', name], output, order);
}

/** Adds an entry to Parameters, which is placed before Resources if it is new. Otherwise like `addResource`. */
export function addParameter(
  text: string,
  name: string,
  parameter: TemplateValue,
  order: KeyOrder = [],
): string {
  const path = ['Parameters', name];
  const { addEntry, addSection, readAt } = languageOf(text);
  return orRefuse(text, byHand(text, path, parameter), () =>
    readAt(text, ['Parameters']) === undefined
      ? addSection(text, 'Parameters', { [name]: parameter }, 'Resources')
      : addEntry(text, path, parameter, 0, order),
  );
}

/**
 * Adds an event to a function.
 *
 * @throws EditRefused also if the template has no such function
 */
export function addEvent(text: string, functionId: string, name: string, event: TemplateValue): string {
  return add(text, [...functionPath(functionId), 'Properties', 'Events', name], event, functionId);
}

/** Adds a property; otherwise as `addEvent`. */
export function addProperty(text: string, functionId: string, name: string, value: TemplateValue): string {
  return add(text, [...functionPath(functionId), 'Properties', name], value, functionId);
}

/** Adds an environment variable, which may be an intrinsic function: `{ Ref: 'Table' }`. Otherwise as `addEvent`. */
export function addEnvironmentVariable(
  text: string,
  functionId: string,
  name: string,
  value: TemplateValue,
): string {
  return add(text, variablePath(functionId, name), value, functionId);
}

/** Adds a policy, by name or as a statement, to the list of a function's policies; otherwise as `addEvent`. */
export function addPolicy(text: string, functionId: string, policy: TemplateValue): string {
  const path = [...functionPath(functionId), 'Properties', 'Policies'];
  const { addItem, show } = languageOf(text);
  const words = `add to the list ${path.join('.')}\n${show([policy])}`;
  return orRefuse(text, words, () => {
    requireFunction(text, functionId);
    return addItem(text, path, policy, FUNCTION_PATH_LENGTH);
  });
}

/**
 * Removes a generated entry, and whatever becomes empty.
 *
 * @param path of the entry, from the top
 * @param generated the value that it was generated with
 * @returns the new text; the same text if it does not exist
 * @throws EditRefused if it has another value now, or a comment would be removed
 */
export function removeGenerated(text: string, path: readonly string[], generated: TemplateValue): string {
  return orRefuse(text, `remove ${path.join('.')}`, () =>
    languageOf(text).removeEntry(text, path, generated),
  );
}

/** The same for a function's policy, which is known by its value. */
export function removePolicy(text: string, functionId: string, policy: TemplateValue): string {
  const path = [...functionPath(functionId), 'Properties', 'Policies'];
  return orRefuse(text, `remove a policy of ${functionId}`, () =>
    languageOf(text).removeItem(text, path, policy),
  );
}

const functionPath = (functionId: string): string[] => ['Resources', functionId];

/** Keys of a map, in the order that they should have. */
export type KeyOrder = readonly string[];

/** How many keys of such a path must be there. */
const FUNCTION_PATH_LENGTH = 2;

const variablePath = (functionId: string, name: string): string[] => [
  ...functionPath(functionId),
  'Properties',
  'Environment',
  'Variables',
  name,
];

function addInOrder(text: string, path: readonly string[], value: TemplateValue, order: KeyOrder): string {
  return orRefuse(text, byHand(text, path, value), () =>
    languageOf(text).addEntry(text, path, value, 0, order),
  );
}

function add(text: string, path: readonly string[], value: TemplateValue, functionId: string): string {
  const { addEntry } = languageOf(text);
  return orRefuse(text, byHand(text, path, value), () => {
    requireFunction(text, functionId);
    return addEntry(text, path, value, FUNCTION_PATH_LENGTH);
  });
}

/** Only a function of SAM has events and a list of policies. */
function requireFunction(text: string, functionId: string): void {
  const type = languageOf(text).readAt(text, [...functionPath(functionId), 'Type']);
  if (type === undefined || type === 'AWS::Serverless::Function') return;
  throw new Unsure(
    `${functionId} is not an AWS::Serverless::Function`,
    Math.max(text.indexOf(functionId), 0),
  );
}

function byHand(text: string, path: readonly string[], value: TemplateValue): string {
  const key = path.at(-1) ?? '';
  return `add to ${path.slice(0, -1).join('.')}\n${languageOf(text).show({ [key]: value })}`;
}
