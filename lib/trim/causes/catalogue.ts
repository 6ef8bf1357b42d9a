import { codeAtRunTime } from './code-at-run-time.ts';
import { configurationBinding } from './configuration-binding.ts';
import type { CauseDefinition } from './define.ts';
import { enumConverter } from './enum-converter.ts';
import { fileOfAnAssembly } from './file-of-an-assembly.ts';
import { folded } from './folded.ts';
import { genericAtRunTime } from './generic-at-run-time.ts';
import { jsonReflection } from './json-reflection.ts';
import { library } from './library.ts';
import type { LocatedWarning } from './located-warning.ts';
import { members } from './members.ts';
import { other } from './other.ts';
import { typeByName } from './type-by-name.ts';

/** Every kind of cause, specific before general. */
export const causeDefinitions: readonly CauseDefinition[] = [
  folded,
  library,
  jsonReflection,
  enumConverter,
  configurationBinding,
  typeByName,
  genericAtRunTime,
  members,
  codeAtRunTime,
  fileOfAnAssembly,
  other,
];

export function causeDefinition(located: LocatedWarning): CauseDefinition {
  const { unsafeCall } = located;
  const byApi = causeDefinitions.find(({ apis = [] }) =>
    apis.some(({ called }) => unsafeCall !== undefined && called.test(unsafeCall)),
  );
  return byApi ?? causeDefinitions.find(({ matches }) => matches?.(located)) ?? other;
}
