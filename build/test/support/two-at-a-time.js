/** Does a job for each item, two at a time, and returns what came of each in the items' order. */
export async function twoAtATime(items, job) {
    const results = [];
    const waiting = [...items.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
            results[next[0]] = await job(next[1]);
    };
    await Promise.all([work(), work()]);
    return results;
}
