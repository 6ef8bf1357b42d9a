import { posix } from 'node:path';
import { parseProject } from "../../edit/msbuild/project.js";
import { Unsure } from "../../edit/refused.js";
import { evaluateCondition } from "./conditions.js";
import { PropertyBag } from "./property-bag.js";
/** How deep files may import each other. */
const DEEPEST = 20;
/**
 * Reads a project as MSBuild would for a Release build, without the files of the SDK: the nearest Directory.Build.props
 * and Directory.Packages.props, the project, what these import, then the nearest Directory.Build.targets.
 *
 * @param project absolute path, with slashes
 * @see https://learn.microsoft.com/visualstudio/msbuild/build-process-overview
 */
export function evaluateProject(project, read) {
    const evaluator = new Evaluator(project, read);
    const folder = posix.dirname(project);
    for (const file of ['Directory.Build.props', 'Directory.Packages.props'])
        evaluator.readNearest(folder, file);
    evaluator.readFile(project);
    evaluator.readNearest(folder, 'Directory.Build.targets');
    return { property: (name) => evaluator.properties.get(name), items: evaluator.items() };
}
class Evaluator {
    properties;
    #read;
    /** Items count after all properties, as in MSBuild. */
    #groups = [];
    constructor(project, read) {
        this.#read = read;
        this.properties = new PropertyBag(project, (path) => read(path) !== undefined);
    }
    readNearest(folder, name) {
        const found = this.properties.nearestAbove(folder, name);
        if (found !== undefined)
            this.readFile(found);
    }
    readFile(path, depth = 0) {
        const text = this.#read(path);
        if (text === undefined || depth > DEEPEST)
            return;
        const root = rootOf(text);
        if (root !== undefined)
            this.#readElements(root.children, path, depth, true);
    }
    items() {
        return this.#groups.flatMap(({ group, file }) => group.children.flatMap((item) => {
            if (this.#truth(item, file) === false)
                return [];
            const metadata = Object.fromEntries(item.children.map((each) => [each.name, each.text.trim()]));
            const include = this.properties.expand(item.attributes.Include ?? '', file) ?? '';
            const names = include.split(';').map((each) => each.trim());
            return names
                .filter((each) => each !== '')
                .map((each) => ({
                kind: item.name,
                include: each,
                metadata: { ...item.attributes, ...metadata },
                from: file,
            }));
        }));
    }
    #readElements(elements, file, depth, isCertain) {
        for (const element of elements) {
            const truth = element.name === 'Otherwise' ? true : this.#truth(element, file);
            if (truth === false)
                continue;
            const certain = isCertain && truth === true;
            if (element.name === 'PropertyGroup')
                this.#readProperties(element, file, certain);
            if (element.name === 'ItemGroup')
                this.#groups.push({ group: element, file, depth });
            if (element.name === 'ImportGroup')
                this.#readElements(element.children, file, depth, certain);
            if (element.name === 'Choose')
                this.#choose(element, file, depth, certain);
            if (element.name === 'Import' && element.attributes.Sdk === undefined)
                this.#import(element, file, depth);
        }
    }
    /** The first branch whose condition holds. */
    #choose({ children }, file, depth, isCertain) {
        for (const branch of children) {
            const truth = branch.name === 'Otherwise' ? true : this.#truth(branch, file);
            if (truth !== false)
                this.#readElements(branch.children, file, depth, isCertain && truth === true);
            if (truth === true)
                return;
        }
    }
    #readProperties(group, file, isCertain) {
        for (const element of group.children) {
            const truth = this.#truth(element, file);
            if (truth !== false)
                this.properties.set(element, file, isCertain && truth === true);
        }
    }
    #import({ attributes }, file, depth) {
        const path = this.properties.expand(attributes.Project ?? '', file);
        if (path === undefined || path === '')
            return;
        this.readFile(posix.resolve(posix.dirname(file), path.replaceAll('\\', '/')), depth + 1);
    }
    #truth({ attributes }, file) {
        return evaluateCondition(attributes.Condition ?? '', (text) => this.properties.expand(text, file), (path) => this.#read(posix.resolve(posix.dirname(file), path.replaceAll('\\', '/'))) !== undefined);
    }
}
/** A file that is not well-formed has nothing to say here; an edit of it says why. */
function rootOf(text) {
    try {
        return parseProject(text);
    }
    catch (error) {
        if (error instanceof Unsure)
            return undefined;
        throw error;
    }
}
