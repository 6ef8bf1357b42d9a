/** Something that takes a while: the step that is going on, and how long it has taken. */
export interface Progress {
  /** Names the step that is going on now. */
  readonly step: (what: string) => void;
  /** Clears the moving line. Plain lines stay. */
  readonly stop: () => void;
  /** Whether a line that stays was written. */
  readonly hasWritten: boolean;
}
