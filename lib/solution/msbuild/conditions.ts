/** What a condition says; undefined if only MSBuild itself can work it out. */
export type Truth = boolean | undefined;

/** Replaces references in a text by their values; undefined if they can't be worked out here. */
export type Expand = (text: string) => string | undefined;

const TOKEN = /\s*(?:'([^']*)'|(==|!=|!|\(|\)|,)|([\w.$()-]+?)(?=\s|==|!=|!|\(|\)|,|$))/y;

interface Token {
  readonly kind: 'text' | 'sign' | 'word';
  readonly text: string;
}

/**
 * Works out an MSBuild condition: comparisons for equality, and, or, !, parentheses, Exists and bare booleans.
 *
 * @param exists whether there is a file or folder of a path
 * @see https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions
 */
export function evaluateCondition(
  condition: string,
  expand: Expand,
  exists: (path: string) => boolean,
): Truth {
  if (condition.trim() === '') return true;
  const tokens = tokensOf(condition);
  if (tokens === undefined) return undefined;
  const reader = new ConditionReader(tokens, expand, exists);
  const truth = reader.or();
  return reader.isAtEnd ? truth : undefined;
}

function tokensOf(condition: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (condition.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(condition);
    if (match === null) return undefined;
    const [, text, sign, word] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

/** Reads one level of precedence a method. */
class ConditionReader {
  readonly #tokens: readonly Token[];
  readonly #expand: Expand;
  readonly #exists: (path: string) => boolean;
  #at = 0;

  constructor(tokens: readonly Token[], expand: Expand, exists: (path: string) => boolean) {
    this.#tokens = tokens;
    this.#expand = expand;
    this.#exists = exists;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): Truth {
    let left = this.#and();
    while (this.#takes('word', 'or')) {
      const right = this.#and();
      left = left === true || right === true ? true : left === false && right === false ? false : undefined;
    }
    return left;
  }

  #and(): Truth {
    let left = this.#not();
    while (this.#takes('word', 'and')) {
      const right = this.#not();
      left = left === false || right === false ? false : left === true && right === true ? true : undefined;
    }
    return left;
  }

  #not(): Truth {
    if (!this.#takes('sign', '!')) return this.#comparison();
    const inner = this.#not();
    return inner === undefined ? undefined : !inner;
  }

  #comparison(): Truth {
    if (this.#takes('sign', '(')) {
      const inner = this.or();
      return this.#takes('sign', ')') ? inner : undefined;
    }
    if (this.#takes('word', 'exists')) {
      const path = this.#takes('sign', '(') ? this.#value() : undefined;
      return this.#takes('sign', ')') && path !== undefined ? this.#exists(path) : undefined;
    }
    const left = this.#value();
    for (const sign of ['==', '!=']) {
      if (!this.#takes('sign', sign)) continue;
      const right = this.#value();
      if (left === undefined || right === undefined) return undefined;
      return isEqual(left, right) === (sign === '==');
    }
    return left === undefined ? undefined : booleanOf(left);
  }

  #value(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'sign') return undefined;
    this.#at++;
    return this.#expand(token.text);
  }

  #takes(kind: Token['kind'], text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || token.text.toLowerCase() !== text) return false;
    this.#at++;
    return true;
  }
}

/** Words that MSBuild takes for a boolean. */
function booleanOf(text: string): Truth {
  if (/^(true|on|yes|!false|!off|!no)$/i.test(text)) return true;
  return /^(false|off|no|!true|!on|!yes)$/i.test(text) ? false : undefined;
}

/** As numbers or as booleans if both are, else as text without regard to case. */
function isEqual(left: string, right: string): boolean {
  const [first, second] = [booleanOf(left), booleanOf(right)];
  if (first !== undefined && second !== undefined) return first === second;
  const isNumber = (text: string): boolean => /^[+-]?\d+(\.\d+)?$/.test(text);
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right);
  return left.toLowerCase() === right.toLowerCase();
}
