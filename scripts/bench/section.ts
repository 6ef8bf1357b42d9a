/** A part of docs/benchmarks.md: one question, and what was measured to answer it. */
export interface Section {
  /** Heading, without #. */
  readonly title: string;
  /** Markdown: what was compared with what, the table, and what follows from it. Plots are shown below it. */
  readonly text: string;
  readonly plots: readonly Plot[];
}

export interface Plot {
  /** Name in docs/, such as `benchmarks-growth-time.svg`. */
  readonly file: string;
  readonly svg: string;
}

/** What a module of a part exports. */
export interface Part {
  readonly measure: () => Promise<Section>;
}
