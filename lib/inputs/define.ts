/** Answers known so far, in the order of the declarations. */
export type EarlierAnswers = Readonly<Record<string, unknown>>;

/** true, or the one sentence that says what is wrong and what to type instead. */
export type Verdict = true | string;

interface CommonInput<Value> {
  /** A noun phrase: the question at the prompt, the flag's line in the help, the subject of an error. */
  readonly message: string;
  /** What the help says behind the message, and a prompt does not. */
  readonly hint?: string;
  /** One letter, for `-y`. */
  readonly alias?: string;
  /** May also be given without its flag, as the word after the command; a list takes all that are left. */
  readonly argument?: true;
  /** The answer where none is given and nobody is asked. Without one, the input must be given. */
  readonly default?: Value | ((before: EarlierAnswers) => Value);
  /** Offered at the prompt and taken by `--yes`, but never assumed in silence. */
  readonly suggestion?: Value;
  /** Asked only of a person who wants to see every setting. */
  readonly advanced?: true;
  /** Without an answer there is none: undefined. Such an input is never asked. */
  readonly optional?: true;
  /**
   * A switch of the same command that makes this input unnecessary: with it, the input is neither asked nor required,
   * what was given for it is ignored, and the answer is undefined.
   */
  readonly unless?: string;
}

export interface TextInput extends CommonInput<string> {
  readonly kind: 'text';
  /** The spaces around it are part of it. */
  readonly verbatim?: true;
  readonly check?: (value: string) => Verdict;
}

export interface ListInput extends CommonInput<readonly string[]> {
  readonly kind: 'list';
  /** false: commas are part of an element, as in `Dictionary<string, Order>`. */
  readonly splitsAtCommas?: false;
  /** Called for each element. */
  readonly check?: (value: string) => Verdict;
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly note: string;
}

export interface ChoiceInput<Value extends string = string> extends CommonInput<Value> {
  readonly kind: 'choice';
  readonly choices: readonly Choice<Value>[];
}

/** One or more of the choices; at a prompt one. */
export interface ChoicesInput<Value extends string = string> extends CommonInput<readonly Value[]> {
  readonly kind: 'choices';
  readonly choices: readonly Choice<Value>[];
}

/** A whole number from min to max, both included. */
export interface NumberInput extends CommonInput<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export interface ConfirmInput extends CommonInput<boolean> {
  readonly kind: 'confirm';
}

export type Input = TextInput | ListInput | ChoiceInput | ChoicesInput | NumberInput | ConfirmInput;
export type Inputs = Readonly<Record<string, Input>>;

type AnswerOf<I extends Input> =
  ValueOf<I> | (I extends { optional: true } | { unless: string } ? undefined : never);

type ValueOf<I extends Input> = I extends { choices: readonly Choice<infer Value>[] }
  ? I['kind'] extends 'choices'
    ? readonly Value[]
    : Value
  : I['kind'] extends 'number'
    ? number
    : I['kind'] extends 'confirm'
      ? boolean
      : I['kind'] extends 'list'
        ? readonly string[]
        : string;

/** What a command gets once every input is answered. */
export type AnswersOf<I extends Inputs> = { readonly [Name in keyof I]: AnswerOf<I[Name]> };

/**
 * The one declaration of a command's inputs: flags, prompts, defaults, checks, help, types and the README's
 * table all come from it. A key in camelCase is the flag in kebab-case.
 */
export function defineInputs<const I extends Inputs>(inputs: I): I {
  return inputs;
}

/** `rootAssembly` → `--root-assembly` */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `--root-assembly`, `root-assembly` → `rootAssembly` */
export function inputNameOf(flag: string): string {
  return flag.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
