import { Unsure } from "../refused.js";
import { parseElements } from "../xml/parse.js";
/** The root of a .csproj, .props or .targets file. */
export function parseProject(text) {
    const root = parseElements(text);
    if (root.name !== 'Project')
        throw new Unsure(`<${root.name}> is no MSBuild project`, root.start);
    return root;
}
/** The elements of that name in all groups of a kind. */
export function findIn(root, groupName, name) {
    return groupsIn(root, groupName, false).flatMap(({ group, conditional }) => group.children
        .filter((element) => name === undefined || sameName(element.name, name))
        .map((element) => ({ element, group, conditional: conditional || hasCondition(element) })));
}
/** Groups that always count, in the order of the file. */
export function plainGroups(root, groupName) {
    return root.children.filter((group) => group.name === groupName && !hasCondition(group));
}
function groupsIn(parent, name, inside) {
    return parent.children.flatMap((child) => {
        const conditional = inside || hasCondition(child) || /^(When|Otherwise|Target)$/.test(child.name);
        return child.name === name ? [{ group: child, conditional }] : groupsIn(child, name, conditional);
    });
}
const hasCondition = ({ attributes }) => (attributes.Condition ?? '').trim() !== '';
/** MSBuild compares names without regard to case. */
export const sameName = (left, right) => left.toLowerCase() === right.toLowerCase();
