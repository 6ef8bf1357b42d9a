import { mainPart } from '../edit/csharp/find/contexts.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import { lineAt } from '../edit/text.ts';
import { annotationNeeds } from './annotations.ts';
import { boundaryNeeds, unclearAt } from './boundaries.ts';
import type { Need, ProjectCode, SemanticModel, Warning } from './semantic-model.ts';
import type { Finding } from './finding.ts';
import { semanticModelOf } from './semantic-model.ts';
import { extraNeeds } from './extras.ts';
import { hazardsOf } from './hazards.ts';
import { reachableFrom } from './json-members.ts';
import { propertyName } from './property-name.ts';
import { spell } from './spell.ts';
import type { CSharpType, Place } from './type.ts';
import { isSame } from './type.ts';
import { collisions } from './collisions.ts';
import { listingOf } from './context-listing.ts';
import { usesOf } from './uses.ts';

/** A type that a context lacks. */
export interface MissingType {
  /** Full name of the context. */
  readonly context: string;
  /** The type as written in the file of the context. */
  readonly type: string;
  /** The value of TypeInfoPropertyName, if another type has the usual name. */
  readonly propertyName?: string;
  /** Namespaces that the file of the context has to import for it. */
  readonly usings: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly why: string;
}

export interface Review {
  /** Full names of the contexts that the code declares. */
  readonly contexts: readonly string[];
  readonly missing: readonly MissingType[];
  /** What a context lists and nothing needs, as it is written. */
  readonly unneeded: readonly { readonly context: string; readonly type: string }[];
  readonly warnings: readonly Finding[];
}

/** Works out from a project's code which types its serializer contexts must list. */
export function review(project: ProjectCode): Review {
  const model = semanticModelOf(project);
  const boundary = boundaryNeeds(model);
  const annotated = annotationNeeds(model);
  const uses = usesOf(model);
  const handlers = [...boundary.needs, ...annotated.needs];
  const needs = [...handlers, ...extraNeeds(handlers, model), ...uses.needs];
  const missing = new MissingTypeCollector(model);
  for (const need of needs) if (!need.optional) missing.add(need);
  for (const need of collisions(needs, model)) missing.add(need);
  const hazards = hazardsOf(
    needs.map(({ type }) => type),
    model,
  );
  const warnings = [
    ...boundary.warnings,
    ...annotated.warnings,
    ...uses.warnings,
    ...missing.unclear,
    ...hazards,
  ];
  return {
    contexts: model.contexts.map(({ fullName }) => fullName),
    missing: missing.found,
    unneeded: unneededIn(model, needs, warnings),
    warnings: warnings.map(inFile),
  };
}

function inFile({ code, about, place, message }: Warning): Finding {
  const severity = FAILS.has(code) ? 'error' : 'warning';
  return {
    code,
    severity,
    about,
    message,
    path: place.file.path,
    line: lineAt(place.file.text, place.offset),
  };
}

/** What certainly fails, or what the person has to decide. */
const FAILS = new Set<Warning['code']>(['unclear', 'value-task', 'reflection-call', 'not-partial']);

/** Compares needs with the listed types, each type once. */
class MissingTypeCollector {
  readonly found: MissingType[] = [];
  readonly unclear: Warning[] = [];
  readonly #model: SemanticModel;
  readonly #listed = new Map<string, { type: CSharpType; property: string }[]>();
  readonly #held = new Map<string, CSharpType[]>();

  constructor(model: SemanticModel) {
    this.#model = model;
    for (const context of model.contexts) {
      const { entries, held } = listingOf(context, model);
      this.#listed.set(context.fullName, [...entries]);
      this.#held.set(context.fullName, [...held]);
    }
  }

  add({ context: name, type, place, why, propertyName: wanted, explicit }: Need): void {
    const listed = this.#listed.get(name);
    const held = this.#held.get(name);
    if (listed === undefined || held === undefined) return;
    // A type that needs a property name needs its own line, even if another type already includes it.
    const lines = listed.filter((each) => wanted === undefined || each.property !== propertyName(each.type));
    const known = wanted === undefined && !explicit ? held : lines.map((each) => each.type);
    if (known.some((each) => isSame(each, type))) return;
    const target = this.#placeOf(name);
    const spelling = target && spell(type, target, place, this.#model.resolver);
    if (spelling === undefined) {
      this.unclear.push(unclearAt(place, `cannot determine the namespace of ${type.name}`));
      return;
    }
    const unlisted = held.filter(
      (each) => !isSame(each, type) && !listed.some((entry) => isSame(entry.type, each)),
    );
    const taken = [...listed.map((each) => each.property), ...unlisted.map((each) => propertyName(each))];
    const property = wanted ?? freeName(type, new Set(taken));
    listed.push({ type, property });
    held.push(...reachableFrom([type], this.#model.resolver));
    this.found.push({
      context: name,
      type: spelling.text,
      ...(property !== propertyName(type) && { propertyName: property }),
      usings: spelling.usings,
      path: place.file.path,
      line: lineAt(place.file.text, place.offset),
      why,
    });
  }

  #placeOf(name: string): Place | undefined {
    const context = this.#model.contexts.find(({ fullName }) => fullName === name);
    const part = context && mainPart(context);
    return part && { file: part.file, offset: part.type.headStart };
  }
}

/** Two types of one simple name need two properties: `BillingItem` for Billing.Item. */
function freeName(type: CSharpType, taken: ReadonlySet<string>): string {
  const longest = type.name.split('.').length + 3;
  for (let words = 1; words <= longest; words++) {
    const name = propertyName(type, words);
    if (!taken.has(name)) return name;
  }
  return `${propertyName(type)}2`;
}

/** What is listed and serves nothing: no JSON has it, and it brings nothing that one has. */
function unneededIn(
  model: SemanticModel,
  needs: readonly Need[],
  warnings: readonly Warning[],
): Review['unneeded'] {
  // The value of an object may have any of the types, and so may what is unclear.
  if (warnings.some(({ code }) => code === 'object-member' || code === 'unclear')) return [];
  return model.contexts.flatMap((context) => {
    const own = needs.filter((need) => need.context === context.fullName).map(({ type }) => type);
    const reached = reachableFrom(own, model.resolver);
    const serves = (type: CSharpType): boolean =>
      reached.some((each) => isSame(each, type)) ||
      reachableFrom([type], model.resolver).some((each) => own.some((need) => isSame(need, each)));
    return listingOf(context, model)
      .entries.filter(({ type }) => !serves(type))
      .map(({ written }) => ({ context: context.fullName, type: asWritten(written) }));
  });
}

const asWritten = (tokens: Tokens): string => typeText(tokens);
