import { FunctionInstance } from "../../runtime-api/instance.js";
import { invokeWithReport } from "../../runtime-api/outcome.js";
/**
 * The execution environments of one function: started when they are needed, used again, one event at a time each. One
 * that has died is replaced at the next event. Who finds all of them at work waits for one.
 */
export class FunctionPool {
    #target;
    #most;
    #idle = [];
    #all = new Set();
    #waiting = [];
    /** @param most execution environments at the same time */
    constructor(target, most) {
        this.#target = target;
        this.#most = most;
    }
    /** @param onLog called with what the function writes until it has answered */
    async invoke(payload, onLog, options = {}) {
        const environment = await this.#take();
        environment.onLog = onLog;
        try {
            const { isFirst, instance } = environment;
            environment.isFirst = false;
            return await invokeWithReport(instance, payload, { memory: this.#target.memory, isFirst }, options);
        }
        finally {
            // Its answer does not wait for that.
            void this.#giveBack(environment);
        }
    }
    async stop() {
        await Promise.all([...this.#all].map(({ instance }) => instance.stop()));
    }
    async #take() {
        for (;;) {
            const idle = this.#idle.pop();
            if (idle && !idle.instance.hasEnded)
                return idle;
            if (idle)
                await this.#remove(idle);
            else if (this.#all.size < this.#most)
                return this.#start();
            else
                await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    #start() {
        const reserved = {};
        this.#all.add(reserved);
        return FunctionInstance.start({
            ...this.#target,
            onLog: (text) => {
                reserved.onLog(text);
            },
        }).then((instance) => Object.assign(reserved, { instance, isFirst: true, onLog: () => undefined }), (error) => {
            this.#all.delete(reserved);
            throw error;
        });
    }
    /** A function has done with an event only when it asks for the next one; it may end instead. */
    async #giveBack(environment) {
        try {
            await environment.instance.idle();
            environment.onLog = () => undefined;
            this.#idle.push(environment);
        }
        catch {
            await this.#remove(environment);
        }
        this.#waiting.shift()?.();
    }
    async #remove(environment) {
        await environment.instance.stop();
        this.#all.delete(environment);
    }
}
