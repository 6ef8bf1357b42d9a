import { EditRefused } from '../edit/refused.ts';
import type { KeyOrder } from '../edit/sam-template/edit-template.ts';
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
} from '../edit/sam-template/edit-template.ts';
import { readAt } from '../edit/sam-template/read-template.ts';
import { lineAt } from '../edit/text.ts';
import type { SamParts } from '../events/define.ts';

/** In which order the entries of a section should stand; new ones come last without it. */
export interface EntryOrder {
  readonly parameters: KeyOrder;
  readonly resources: KeyOrder;
  readonly outputs: KeyOrder;
}

const unordered: EntryOrder = { parameters: [], resources: [], outputs: [] };

/** A template with what an event source needs. */
export function withParts(template: string, logicalId: string, sam: SamParts, order = unordered): string {
  return partsOf(logicalId, sam, order).reduce((text, { add }) => add(text), template);
}

/**
 * A template without what an event source needed.
 *
 * @param left called for each part that stays: it is not as it was generated, or something else refers to it
 * @returns the text, and the names of resources and parameters that something else refers to
 */
export function withoutParts(
  template: string,
  logicalId: string,
  sam: SamParts,
  left: (refused: EditRefused) => void,
): { readonly text: string; readonly kept: readonly string[] } {
  const without = partsOf(logicalId, sam, unordered).reduce((text, { remove }) => {
    try {
      return remove(text);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      left(error);
      return text;
    }
  }, template);
  const kept = usedIn(without, sam);
  if (kept.length === 0) return { text: without, kept };
  for (const name of kept) {
    const line = lineAt(template, Math.max(template.search(new RegExp(`\\b${name}\\b"?:`)), 0));
    left(new EditRefused(`${name} stays, because something else refers to it`, line, `remove ${name}`));
  }
  const others = selectedParts(sam, (name) => !kept.includes(name));
  const again = withoutParts(template, logicalId, others, () => undefined);
  return { text: again.text, kept: [...kept, ...again.kept] };
}

/** Parts with only those of their resources and parameters. */
export function selectedParts(sam: SamParts, isSelected: (name: string) => boolean): SamParts {
  const selected = (named: SamParts['resources'] = {}) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => isSelected(name)));
  return { ...sam, resources: selected(sam.resources), parameters: selected(sam.parameters) };
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
function partsOf(
  logicalId: string,
  sam: SamParts,
  order: EntryOrder,
): { readonly add: Change; readonly remove: Change }[] {
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
    ...parts(sam.parameters, ['Parameters'], (text, name, value) =>
      addParameter(text, name, value, order.parameters),
    ),
    ...parts(sam.properties, own, (text, name, value) => addProperty(text, logicalId, name, value)),
    ...(sam.policies ?? []).map((policy) => ({
      add: (text: string) => addPolicy(text, logicalId, policy),
      remove: (text: string) => removePolicy(text, logicalId, policy),
    })),
    ...parts(sam.variables, [...own, 'Environment', 'Variables'], (text, name, value) =>
      addEnvironmentVariable(text, logicalId, name, value),
    ),
    ...parts(sam.events, [...own, 'Events'], (text, name, value) => addEvent(text, logicalId, name, value)),
    ...parts(sam.resources, ['Resources'], (text, name, value) =>
      addResource(text, name, value, order.resources),
    ),
    ...parts(sam.outputs, ['Outputs'], (text, name, value) => addOutput(text, name, value, order.outputs)),
  ];
}
