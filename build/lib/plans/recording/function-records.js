/** Whether two choices are for the same event source of the same function: its options may differ. */
export const isSameSource = (left, right) => left.name === right.name && left.event === right.event && left.resource === right.resource;
/**
 * The records of a solution's functions with one that is new or made anew. What replaces another one takes its place
 * in the order, and what has become of it: the types that were listed, the resources that stay.
 */
export function withFunctionRecord(records, choices, ended = []) {
    const isEnded = (each) => ended.some(({ record }) => isSameSource(record, each)) && !isSameSource(each, choices);
    const at = records.findIndex((each) => isSameSource(each, choices) || isEnded(each));
    const before = records[at];
    const kept = [...(before?.kept ?? []), ...ended.flatMap(keptBy)];
    const record = {
        ...choices,
        ...(kept.length > 0 && { kept }),
        ...(before?.listed && { listed: before.listed }),
    };
    const rest = records.map((each, index) => (index === at ? record : each));
    const others = rest.filter((each) => each === record || !isEnded(each));
    return at < 0 ? [...others, record] : others;
}
function keptBy({ record, stays }) {
    if (stays.length === 0)
        return [];
    const { name: _, kept: __, listed: ___, ...source } = record;
    return [{ source, names: stays }];
}
/** The event source that each function was made with; later ones were added to it. */
export function firstSources(records) {
    return records.filter((each, at) => records.findIndex(({ name }) => name === each.name) === at);
}
