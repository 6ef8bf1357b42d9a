/** Answers known so far, in the order of the declarations. */
export type EarlierAnswers = Readonly<Record<string, unknown>>;

/** true, or one sentence that says what is wrong and what to type instead. */
export type Verdict = true | string;

interface CommonInput<Value> {
  /**
   * The question at the prompt, the line of the flag in the help, and the subject of an error. An explanation in
   * parentheses at the end is left out of errors.
   */
  readonly message: string;
  /** Shown in parentheses after the message in the help, but not at a prompt. */
  readonly hint?: string;
  /** What an empty answer means. Prompts, help and docs show it after the message. */
  readonly ifEmpty?: string;
  /** One letter, for `-y`. */
  readonly alias?: string;
  /** May also be passed without its flag, as the word after the command. A list accepts all remaining words. */
  readonly argument?: true;
  /** The answer if the input is omitted and not prompted for. An input without a default is required. */
  readonly default?: Value | ((before: EarlierAnswers) => Value);
  /** Offered at the prompt and used with `--yes`, but never assumed otherwise. */
  readonly suggestion?: Value;
  /** Prompted for only if the user chose to configure advanced settings. */
  readonly advanced?: true;
  /** Returns false if the input has no effect after these answers. Then it is not prompted for, and has its default. */
  readonly applies?: (before: EarlierAnswers) => boolean;
  /** The answer is undefined if the input is omitted. Such an input is never prompted for. */
  readonly optional?: true;
  /**
   * A switch of the same command that makes this input unnecessary: with it, the input is neither prompted for,
   * required nor checked. The answer is what was given, or undefined.
   */
  readonly unless?: string;
}

export interface TextInput extends CommonInput<string> {
  readonly kind: 'text';
  /** true: leading and trailing spaces are part of the value. */
  readonly verbatim?: true;
  /**
   * What the text names: a shell completes it. A function is one of the solution; prompts offer those that exist.
   */
  readonly names?: 'function' | 'handler' | 'file' | 'directory';
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
  /** Heading above this choice and those that follow in the same group. */
  readonly group?: string;
}

export interface ChoiceInput<Value extends string = string> extends CommonInput<Value> {
  readonly kind: 'choice';
  readonly choices: readonly Choice<Value>[];
}

/** One or more of the choices. A prompt offers to choose one. */
export interface ChoicesInput<Value extends string = string> extends CommonInput<readonly Value[]> {
  readonly kind: 'choices';
  readonly choices: readonly Choice<Value>[];
}

/** A whole number from min to max, both included. */
export interface NumberInput extends CommonInput<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
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

/** The answers that a command receives when every input is answered. */
export type AnswersOf<I extends Inputs> = { readonly [Name in keyof I]: AnswerOf<I[Name]> };

/**
 * Declares the inputs of a command. Flags, prompts, defaults, checks, help, types and the table in the README come
 * from this declaration. A key in camelCase becomes a flag in kebab-case.
 */
export function defineInputs<const I extends Inputs>(inputs: I): I {
  return inputs;
}

/** The message of an input, and what an empty answer means. */
export function explainedMessage(input: Input): string {
  const { message, ifEmpty } = input;
  if (ifEmpty === undefined) return message;
  const isUsual = String(input.default) === '';
  return `${message} (${isUsual ? 'usually empty' : 'empty'}: ${ifEmpty})`;
}

/** `128 to 10240 MB` */
export function rangeOf({ min, max, unit }: NumberInput): string {
  return `${min} to ${max}${unit === undefined ? '' : ` ${unit}`}`;
}

/** `rootAssembly` → `--root-assembly` */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `--root-assembly`, `root-assembly` → `rootAssembly` */
export function inputNameOf(flag: string): string {
  return flag.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
