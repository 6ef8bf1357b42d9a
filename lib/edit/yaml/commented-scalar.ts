/** A scalar followed by a comment, in a language that has comments. */
export class CommentedScalar {
  readonly value: string | number | boolean;
  readonly comment: string;

  constructor(value: string | number | boolean, comment: string) {
    this.value = value;
    this.comment = comment;
  }

  /** JSON has no comments. */
  toJSON(): unknown {
    return this.value;
  }
}
