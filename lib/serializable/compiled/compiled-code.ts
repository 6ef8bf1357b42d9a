import type { CompilerFacts, JsonUse, SourcePlace } from '../../compiler/facts.ts';
import { TypeGraph } from './type-graph.ts';

/** A project as the compiler knows it, with lookups. */
export class CompiledCode {
  readonly facts: CompilerFacts;
  readonly graph: TypeGraph;
  /** Uses in the order in which people look for them: handlers first, then by file and line. */
  readonly uses: readonly JsonUse[];
  /** Calls of DynamoDBContext, which save or load a type. */
  readonly stored: readonly JsonUse[];
  readonly #relative: (path: string) => string;

  /** @param relative from an absolute path to the one to show */
  constructor(facts: CompilerFacts, relative: (path: string) => string) {
    this.facts = facts;
    this.graph = new TypeGraph(facts);
    this.uses = inOrder(facts.uses.filter(({ kind }) => kind !== 'dynamodb'));
    this.stored = facts.uses.filter(({ kind }) => kind === 'dynamodb');
    this.#relative = relative;
  }

  /** The types that a context must have metadata for, by its index. */
  needsOf(at: number): number[] {
    const own = this.uses.filter(
      ({ metadata, contexts }) => metadata === 'contexts' && contexts.includes(at),
    );
    return own.flatMap(({ type }) => type ?? []);
  }

  /** Types that are read or written, each once, with all that they reach. */
  reached(direction?: 'read' | 'write'): ReadonlySet<number> {
    const uses = this.uses.filter(
      (use) => direction === undefined || (use.direction ?? direction) === direction,
    );
    return this.graph.reachOfAll(uses.flatMap(({ type }) => type ?? []));
  }

  /** Where a person would look: path and line. */
  lineOf({ path, line }: SourcePlace): { readonly path: string; readonly line: number } {
    return { path: this.#relative(path), line };
  }

  /** `src/Orders/Function.cs:12` */
  shownPlace(place: SourcePlace): string {
    const { path, line } = this.lineOf(place);
    return `${path}:${line}`;
  }
}

const isOfHandler = ({ kind }: JsonUse): boolean => kind.startsWith('handler');

function inOrder(uses: readonly JsonUse[]): JsonUse[] {
  const others = uses.filter((use) => !isOfHandler(use));
  others.sort((left, right) => compare(left.place, right.place));
  return [...uses.filter(isOfHandler), ...others];
}

const compare = (left: SourcePlace, right: SourcePlace): number =>
  left.path === right.path ? left.start - right.start : left.path < right.path ? -1 : 1;
