import { readFunctions } from "../edit/sam-template/functions.js";
import { readTemplate } from "../edit/sam-template/template.js";
import { EditRefused } from "../edit/refused.js";
import { withFirstFreeEvent, withoutEvent } from "./events.js";
import { withFunction } from "./function-resource.js";
import { withParts } from "./parts.js";
import { resolver } from "./values.js";
/**
 * A SAM template: the one door to its text. An edit returns the new template, byte for byte the same but for what it
 * changes; the methods throw EditRefused if the template can't be read, or the place for an edit is not certain.
 */
export class SamTemplate {
    text;
    constructor(text) {
        this.text = text;
    }
    /** The template, or undefined if it can't be read: what is edited later says why. */
    static ifReadable(text) {
        try {
            const template = new SamTemplate(text);
            readTemplate(text);
            return template;
        }
        catch (error) {
            if (error instanceof EditRefused)
                return undefined;
            throw error;
        }
    }
    /** The functions, with the properties of Globals under their own. */
    get functions() {
        return readFunctions(this.text);
    }
    /** Properties that Globals gives to every function. */
    get functionGlobals() {
        const { Globals } = readTemplate(this.text);
        return Globals?.Function ?? {};
    }
    /** The type of each resource, by logical id. */
    get resourceTypes() {
        const { Resources } = readTemplate(this.text);
        return new Map(Object.entries(Resources ?? {}).map(([id, each]) => [id, String(each?.Type)]));
    }
    /** Works out values without AWS, for a region. */
    valuesIn(region) {
        return resolver(readTemplate(this.text), region);
    }
    /** One more function, with its outputs; one that is in the template stays as it is. */
    withFunction(fn, order) {
        return new SamTemplate(withFunction(this.text, fn, order));
    }
    /** What an event source needs. */
    withParts(logicalId, parts, order) {
        return new SamTemplate(withParts(this.text, logicalId, parts, order));
    }
    /**
     * What an event source needs, under the first names that are free.
     *
     * @param numbered the parts, as the source with that number of its kind on the function has them
     */
    withEvent(logicalId, numbered, order) {
        return new SamTemplate(withFirstFreeEvent(this.text, logicalId, numbered, order));
    }
    /**
     * The template without what was generated for an event source.
     *
     * @param left called for each part that stays, because it was changed or something else refers to it
     * @returns the template, and the names of resources and parameters that stay because something refers to them
     */
    withoutEvent(logicalId, numbered, left) {
        const { text, kept } = withoutEvent(this.text, logicalId, numbered, left);
        return { template: new SamTemplate(text), kept };
    }
}
