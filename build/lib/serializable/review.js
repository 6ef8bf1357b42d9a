import { mainPart } from "../edit/csharp/find/contexts.js";
import { typeText } from "../edit/csharp/syntax/type-names.js";
import { lineAt } from "../edit/text.js";
import { annotationNeeds } from "./annotations.js";
import { boundaryNeeds, unclearAt } from "./boundaries.js";
import { understand } from "./code.js";
import { extraNeeds } from "./extras.js";
import { hazardsOf } from "./hazards.js";
import { reachableFrom } from "./members.js";
import { propertyName } from "./property-name.js";
import { spell } from "./spell.js";
import { isSame } from "./type.js";
import { collisions } from "./collisions.js";
import { listedIn } from "./listed.js";
import { usesOf } from "./uses.js";
/** Works out from a project's code which types its serializer contexts must list. */
export function review(project) {
    const code = understand(project);
    const boundary = boundaryNeeds(code);
    const annotated = annotationNeeds(code);
    const uses = usesOf(code);
    const handlers = [...boundary.needs, ...annotated.needs];
    const needs = [...handlers, ...extraNeeds(handlers, code), ...uses.needs];
    const missing = new Collector(code);
    for (const need of needs)
        missing.add(need);
    for (const need of collisions(needs, code))
        missing.add(need);
    const hazards = hazardsOf(needs.map(({ type }) => type), code);
    const warnings = [
        ...boundary.warnings,
        ...annotated.warnings,
        ...uses.warnings,
        ...missing.unclear,
        ...hazards,
    ];
    return {
        missing: missing.found,
        unneeded: unneededIn(code, needs, hazards),
        warnings: warnings.map(inFile),
    };
}
function inFile({ code, about, place, message }) {
    return { code, about, message, path: place.file.path, line: lineAt(place.file.text, place.offset) };
}
/** Holds needs against what is listed, each type once. */
class Collector {
    found = [];
    unclear = [];
    #code;
    #listed = new Map();
    #held = new Map();
    constructor(code) {
        this.#code = code;
        for (const context of code.contexts) {
            const { entries, held } = listedIn(context, code);
            this.#listed.set(context.fullName, [...entries]);
            this.#held.set(context.fullName, [...held]);
        }
    }
    add({ context: name, type, place, why, propertyName: wanted, explicit }) {
        const listed = this.#listed.get(name);
        const held = this.#held.get(name);
        if (listed === undefined || held === undefined)
            return;
        // A type that needs a name of its own needs a line, and so has one that shares its name with another.
        const lines = listed.filter((each) => wanted === undefined || each.property !== propertyName(each.type));
        const known = wanted === undefined && !explicit ? held : lines.map((each) => each.type);
        if (known.some((each) => isSame(each, type)))
            return;
        const target = this.#placeOf(name);
        const spelling = target && spell(type, target, place, this.#code.world);
        if (spelling === undefined) {
            this.unclear.push(unclearAt(place, `of which namespace ${why} is can not be told`));
            return;
        }
        const unlisted = held.filter((each) => !isSame(each, type) && !listed.some((entry) => isSame(entry.type, each)));
        const taken = [...listed.map((each) => each.property), ...unlisted.map((each) => propertyName(each))];
        const property = wanted ?? freeName(type, new Set(taken));
        listed.push({ type, property });
        held.push(...reachableFrom([type], this.#code.world));
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
    #placeOf(name) {
        const context = this.#code.contexts.find(({ fullName }) => fullName === name);
        const part = context && mainPart(context);
        return part && { file: part.file, offset: part.type.headStart };
    }
}
/** Two types of one simple name need two properties: `BillingItem` for Billing.Item. */
function freeName(type, taken) {
    const longest = type.name.split('.').length + 3;
    for (let words = 1; words <= longest; words++) {
        const name = propertyName(type, words);
        if (!taken.has(name))
            return name;
    }
    return `${propertyName(type)}2`;
}
/** What is listed and serves nothing: no JSON has it, and it brings nothing that one has. */
function unneededIn(code, needs, hazards) {
    // What an object holds may be of any of the types.
    if (hazards.some((each) => each.code === 'object-member'))
        return [];
    return code.contexts.flatMap((context) => {
        const own = needs.filter((need) => need.context === context.fullName).map(({ type }) => type);
        const reached = reachableFrom(own, code.world);
        const serves = (type) => reached.some((each) => isSame(each, type)) ||
            reachableFrom([type], code.world).some((each) => own.some((need) => isSame(need, each)));
        return listedIn(context, code)
            .entries.filter(({ type }) => !serves(type))
            .map(({ written }) => ({ context: context.fullName, type: asWritten(written) }));
    });
}
const asWritten = (tokens) => typeText(tokens);
