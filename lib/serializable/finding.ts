import type { SerializerFix } from './fix.ts';

/** Something that cannot be made safe by a list of types, or cannot be determined. */
export interface Finding {
  /** Of the rule. */
  readonly code: string;
  /** error: it fails in Lambda; warning: it loses data, or may fail; hint: worth knowing. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** What it is about: a type, a member, or `file:line`. */
  readonly about: string;
  /** Path of a file and its line, from 1. */
  readonly path: string;
  readonly line: number;
  /** What is wrong and what to do, without a full stop. */
  readonly message: string;
  /** What the command can do about it with --fix. */
  readonly fix?: SerializerFix;
}
