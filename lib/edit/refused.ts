import { lineAt } from './text.ts';

/**
 * An edit that was not made, because the file cannot be read or the place is not certain. The text is unchanged. A
 * caller that knows the path of the file shows `path:line: reason`, followed by what to add by hand.
 */
export class EditRefused extends Error {
  /** One sentence without its period. */
  readonly reason: string;
  /** Line of the problem, counted from 1. */
  readonly line: number;
  /** What to do there by hand; '' if that is clear from the reason. */
  readonly byHand: string;

  constructor(reason: string, line: number, byHand: string) {
    super(`Line ${line}: ${reason}.${byHand === '' ? '' : ` By hand: ${byHand}`}`);
    this.name = 'EditRefused';
    this.reason = reason;
    this.line = line;
    this.byHand = byHand;
  }
}

/** Thrown by a parser or an edit that cannot continue at an offset. */
export class Unsure extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/**
 * Runs an edit, and converts {@link Unsure} to a refusal.
 *
 * @param byHand what to do instead, by hand
 * @throws EditRefused
 */
export function orRefuse<T>(text: string, byHand: string, edit: () => T): T {
  try {
    return edit();
  } catch (error) {
    if (error instanceof Unsure) throw new EditRefused(error.message, lineAt(text, error.offset), byHand);
    if (error instanceof RangeError) throw new EditRefused('the file is nested too deeply', 1, byHand);
    throw error;
  }
}
