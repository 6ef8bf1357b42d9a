import type { ContextFacts, JsonUse, SourcePlace, Spelling } from '../../compiler/facts.ts';
import type { MissingType } from '../review.ts';
import type { CompiledCode } from './compiled-code.ts';
import type { SourceName } from './source-names.ts';
import { contextName } from './context-name.ts';
import { isListable } from './listable.ts';
import { sourceNames } from './source-names.ts';

/** The types that contexts lack, in the order of need; then those that need a name of their own. */
export function missingTypes(code: CompiledCode): MissingType[] {
  const contexts = code.facts.contexts.map((context, at) => new ContextState(code, context, at));
  const names = sourceNames(code);
  const missing = code.uses.flatMap((use) => missingOf(use, contexts, code));
  return [...missing, ...contexts.flatMap((context) => context.collisions(names))];
}

function missingOf(use: JsonUse, contexts: readonly ContextState[], code: CompiledCode): MissingType[] {
  const { type, spellings, metadata } = use;
  if (metadata !== 'contexts' || type === undefined || !isListable(code.graph.type(type))) return [];
  const asked = use.contexts.flatMap((at) => contexts[at] ?? []);
  const [first] = asked;
  if (first === undefined || asked.some((each) => each.has(type))) return [];
  const spelling = spellings.find((each) => each.context === first.at);
  return spelling === undefined ? [] : [first.add(spelling, use.via ?? use.place, whyOf(use), use.property)];
}

/** What is in a context, and what is added to it. */
class ContextState {
  readonly at: number;
  readonly #code: CompiledCode;
  readonly #context: ContextFacts;
  /** Properties of listed types, by the type. */
  readonly #listed = new Map<number, string>();
  readonly #held: Set<number>;

  constructor(code: CompiledCode, context: ContextFacts, at: number) {
    this.at = at;
    this.#code = code;
    this.#context = context;
    for (const { type, propertyName } of context.listed)
      this.#listed.set(type, propertyName ?? code.graph.type(type).property);
    const listed = code.graph.reachOfAll(this.#listed.keys());
    this.#held = new Set([...context.covers, ...(context.covers.length === 0 ? listed : [])]);
  }

  has(type: number): boolean {
    return this.#held.has(type);
  }

  add(spelling: Spelling, place: SourcePlace, why: string, name?: string): MissingType {
    const { type } = spelling;
    const usual = this.#code.graph.type(type).property;
    const property = name ?? this.#freeName(usual, spelling);
    this.#listed.set(type, property);
    for (const each of this.#code.graph.reachOf(type)) this.#held.add(each);
    return {
      context: contextName(this.#context),
      type: spelling.text,
      ...(property !== usual && { propertyName: property }),
      usings: spelling.usings,
      ...this.#code.lineOf(place),
      why,
    };
  }

  #freeName(usual: string, { type, names }: Spelling): string {
    const others = [...this.#held].filter((each) => each !== type && !this.#listed.has(each));
    const taken = new Set([
      ...this.#listed.values(),
      ...others.map((each) => this.#code.graph.type(each).property),
    ]);
    return [usual, ...names].find((name) => !taken.has(name)) ?? `${names.at(-1) ?? usual}2`;
  }

  /**
   * Types whose property has the name of another one's: the generator leaves the second one out, with only a warning.
   * Each needs a line with a name of its own.
   */
  collisions(names: readonly SourceName[]): MissingType[] {
    const { graph } = this.#code;
    const taken = new Map<string, number>();
    const needed = this.#code.needsOf(this.at);
    const isNamed = (type: number): boolean =>
      (this.#listed.get(type) ?? graph.type(type).property) !== graph.type(type).property;
    const reached = [...graph.reachOfAll([...this.#listed.keys(), ...needed])];
    const rank = (type: number): number =>
      names.findIndex(({ fullName }) => fullName === graph.type(type).fullName);
    return reached
      .sort((left, right) => rank(left) - rank(right))
      .flatMap((type) => {
        if (isNamed(type) || !isListable(graph.type(type))) return [];
        const { property } = graph.type(type);
        const first = taken.get(property);
        if (first === undefined) taken.set(property, type);
        const spelling = this.#context.spellings.find((each) => each.type === type);
        if (first === undefined || spelling === undefined) return [];
        const use = this.#code.uses.find((each) => each.type === type && each.contexts.includes(this.at));
        const place = use?.place ?? this.#context.place;
        if (place === undefined) return [];
        const name =
          names.find((each) => each.fullName === graph.type(type).fullName)?.propertyName ??
          spelling.names[0];
        return [this.add(spelling, place, `${graph.type(first).name} has the same name`, name)];
      });
  }
}

function whyOf({ kind, what }: JsonUse): string {
  if (kind === 'handler-event') return 'the event of the handler';
  if (kind === 'handler-result') return 'the result of the handler';
  if (kind === 'annotations') return `the handler ${what}`;
  return what;
}
