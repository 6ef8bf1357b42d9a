import { annotate } from './annotate.ts';
import { configurationGenerator } from './configuration-generator.ts';
import type { FixKind } from './define.ts';
import { dynamicDependency } from './dynamic-dependency.ts';
import { expand } from './expand.ts';
import { genericEnumConverter } from './generic-enum-converter.ts';
import { jsonTypeInfo } from './json-type-info.ts';
import { mode } from './mode.ts';
import { otherApi } from './other-api.ts';
import { otherPackage } from './other-package.ts';
import { report } from './report.ts';
import { root } from './root.ts';
import { unroot } from './unroot.ts';

/** A kind of fix, independent of the subject that it is offered for. */
export type AnyFixKind = Pick<FixKind<never>, 'id' | 'apply'>;

/** Every kind of fix. */
export const fixKinds: readonly AnyFixKind[] = [
  root,
  unroot,
  mode,
  dynamicDependency,
  annotate,
  jsonTypeInfo,
  genericEnumConverter,
  configurationGenerator,
  expand,
  otherPackage,
  otherApi,
  report,
];

export function fixKind(id: string): AnyFixKind {
  const found = fixKinds.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`Unknown fix "${id}".`);
  return found;
}
