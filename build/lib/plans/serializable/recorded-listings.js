import { recorded } from "../recording/recorded.js";
/** A plan that also notes in the solution's record which types it lists. */
export function recordedListings(solution, plan, listings, removed) {
    const records = solution.record?.functions ?? [];
    const noted = new Set();
    const functions = records.map((record) => {
        if (noted.has(record.name))
            return record;
        noted.add(record.name);
        const isOf = (each) => each.function === record.name;
        return withListed(record, listings.filter(isOf), removed.filter(isOf));
    });
    return recorded(solution, plan, functions);
}
function withListed({ listed: before = [], ...record }, listings, removed) {
    const isSame = (left, right) => left.context === right.context && left.type === right.type;
    const added = listings
        .map(({ listing: { context, type, propertyName, usings } }) => ({
        context,
        type,
        ...(propertyName !== undefined && { propertyName }),
        usings,
    }))
        .filter((each) => !before.some((old) => isSame(old, each)));
    const listed = [...before, ...added].filter((each) => !removed.some((gone) => isSame(gone, each)));
    return listed.length === 0 ? record : { ...record, listed };
}
