import type { Inputs } from '../inputs/define.ts';
import { inputNameOf } from '../inputs/define.ts';
import { generalInputs } from '../inputs/general.ts';
import type { RawAnswers } from '../inputs/resolve.ts';

/** Options that `yo`, the environment or a composing generator pass to every generator. */
const yeomanOptions = new Set(
  `_meta arguments args askAnswered bail destinationRoot env forceInstall forwardErrorToEnvironment
  ignoreVersionCheck ignoreWhitespace insight localConfigOnly localOnly logCwd namespace nodePackageManager
  resolved sharedData skipCache skipCheckEnv skipInstall skipLocalCache skipParseOptions skipYoResolve
  uniqueBy whitespace`.split(/\s+/),
);

/**
 * The typed values by input name, from the options that Yeoman passes to a generator. `yo` passes every flag it does
 * not know itself, twice (`dry-run` and `dryRun`), and one-letter flags under their letter, the only way to pass a
 * flag with the name of an option of Yeoman: `-e` for `--env`.
 */
export function rawAnswersFrom(inputs: Inputs, options: RawAnswers): RawAnswers {
  const given: Record<string, unknown> = {};
  const all: Inputs = { ...generalInputs, ...inputs };
  const letters = new Map(Object.entries(all).map(([name, { alias }]) => [alias ?? name, name]));
  for (const [key, value] of Object.entries(options)) {
    const name = letters.get(key) ?? inputNameOf(key);
    if (value !== undefined && !yeomanOptions.has(inputNameOf(key))) given[name] = value;
  }
  if (given.force === true) given.conflict ??= 'overwrite';
  delete given.force;
  return given;
}
