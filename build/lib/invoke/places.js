/** Where a function's code reads or writes JSON by reflection; nothing of that is loaded until it is asked. */
export const placesIn = (fn) => async () => {
    const { reflectionCalls } = await import("./reflection-calls.js");
    return reflectionCalls(fn);
};
