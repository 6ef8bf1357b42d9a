/**
 * The terminal, as Yeoman sees it. Yeoman's own loads spinners, tables and every kind of question before it says a
 * word; here the three kinds that we ask are loaded with the first question, and a run that asks nothing loads none.
 */
export class TerminalAdapter {
    #controller = new AbortController();
    signal = this.#controller.signal;
    /** On stderr: stdout is for what a program reads. */
    log = (message = '') => {
        process.stderr.write(`${message}\n`);
    };
    /** @returns the answers, by the names of the questions */
    async prompt(questions) {
        const kinds = (await import("./questions.js")).questions;
        const answers = {};
        for (const question of [questions].flat()) {
            const ask = kinds[question.type];
            if (ask === undefined)
                throw new Error(`No question is of the kind ${question.type}.`);
            answers[question.name] = await ask(question, { signal: this.signal });
        }
        return answers;
    }
    abort(reason) {
        this.#controller.abort(reason);
    }
    close() {
        this.abort();
    }
    /** What Yeoman's environment and our generators use of an adapter is all that this one has. */
    static forYeoman() {
        return new TerminalAdapter();
    }
}
