/** A promise with its two ends; Node 20 has no Promise.withResolvers. Nobody has to wait for it. */
export class Deferred {
    resolve;
    reject;
    promise = new Promise((resolve, reject) => {
        this.resolve = resolve;
        this.reject = reject;
    });
    constructor() {
        this.promise.catch(() => undefined);
    }
}
