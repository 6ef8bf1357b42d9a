/** Every part of docs/benchmarks.md, in its order. A new one is a line here and a module beside. */
export const parts = {
    start: () => import("./start.js"),
    help: () => import("./help.js"),
    cold: () => import("./cold.js"),
    functions: () => import("./functions.js"),
    growth: () => import("./growth.js"),
};
