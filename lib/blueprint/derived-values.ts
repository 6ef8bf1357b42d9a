import { isDeepStrictEqual } from 'node:util';
import type { SamParts } from '../events/define.ts';
import { longestTimeout } from '../sam/function-timeout.ts';
import type { FunctionModel } from './model.ts';
import { samOf, usualSurroundings } from './sam-parts.ts';

/** A value of the template that depends on the function's timeout. */
export interface DerivedValue {
  /** Of the resource that has it. */
  readonly logicalId: string;
  readonly property: string;
  /** @param timeout in seconds */
  readonly valueFor: (timeout: number) => unknown;
}

/** What an event source derives from the timeout of its function, in the resources that it creates. */
export function derivedValues({ choices, logicalId }: FunctionModel): DerivedValue[] {
  const partsFor = (timeout: number): SamParts =>
    samOf(choices, 1, logicalId, { ...usualSurroundings, timeout });
  const valueIn = (id: string, property: string) => (timeout: number) =>
    propertiesOf(partsFor(timeout).resources?.[id])[property];
  return Object.entries(partsFor(1).resources ?? {})
    .flatMap(([id, resource]) =>
      Object.keys(propertiesOf(resource)).map((property) => ({
        logicalId: id,
        property,
        valueFor: valueIn(id, property),
      })),
    )
    .filter(({ valueFor }) => !isDeepStrictEqual(valueFor(1), valueFor(longestTimeout)));
}

const propertiesOf = (resource: unknown): Readonly<Record<string, unknown>> =>
  (resource as { readonly Properties?: Readonly<Record<string, unknown>> } | undefined)?.Properties ?? {};
