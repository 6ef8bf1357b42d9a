import { reviewAll, warningLines } from "../plans/serializable/plan.js";
/**
 * Where a function's code calls JsonSerializer without metadata, one line each with file, line and, if the code shows
 * it, the type. The error at run time names none of them.
 */
export function reflectionCalls(fn) {
    const reviews = reviewAll([fn]).map((each) => ({
        ...each,
        warnings: each.warnings.filter(({ code }) => code === 'reflection-call'),
    }));
    return warningLines(reviews);
}
