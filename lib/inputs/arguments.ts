import { parseArgs } from 'node:util';
import type { Inputs } from './define.ts';
import { flagOf, inputNameOf } from './define.ts';
import type { RawArguments } from './request.ts';

/**
 * Parses a command line according to the declared inputs. The value of a flag without a value is true, which no
 * text, number or choice accepts.
 */
export function parseArguments(argv: readonly string[], inputs: Inputs): RawArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionsOf(inputs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, unknown> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const positive = token.name.replace(/^no-/, '');
    const negated = positive !== token.name && inputs[inputNameOf(positive)]?.kind === 'confirm';
    const isFlag = token.inlineValue === false && token.value.startsWith('--');
    add(
      given,
      inputNameOf(negated ? positive : token.name),
      negated ? false : isFlag || (token.value ?? true),
    );
  }
  return { given, words };
}

function optionsOf(inputs: Inputs): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { kind, alias }]) => {
      const type = kind === 'confirm' ? 'boolean' : 'string';
      return [flagOf(name).slice(2), alias === undefined ? { type } : { type, short: alias }];
    }),
  );
}

/** A second value for a flag makes a list, which the check of the input may reject. The last of several switches wins. */
function add(given: Record<string, unknown>, name: string, value: unknown): void {
  const before = given[name];
  given[name] = before === undefined || typeof value === 'boolean' ? value : [before, value].flat();
}
