/** A scalar with a comment behind it, in a language that has comments. */
export class Commented {
    value;
    comment;
    constructor(value, comment) {
        this.value = value;
        this.comment = comment;
    }
    /** JSON has no comments. */
    toJSON() {
        return this.value;
    }
}
