/** The elements of each key, in the order in which the keys come first. */
export function groupBy(elements, keyOf) {
    const groups = new Map();
    for (const element of elements) {
        const group = groups.get(keyOf(element));
        if (group)
            group.push(element);
        else
            groups.set(keyOf(element), [element]);
    }
    return groups;
}
