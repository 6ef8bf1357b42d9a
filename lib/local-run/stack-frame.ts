import { splitMember } from '../dotnet/member.ts';

/** One line of a .NET stack trace. */
export interface StackFrame {
  /** Full name of the type, without type arguments; that of the containing method's type for a lambda. */
  readonly type: string;
  /** Name of the method; `.ctor` for a constructor. */
  readonly method: string;
  readonly parameters: number;
  /** Only in a JIT build with symbols. */
  readonly source?: { readonly file: string; readonly line: number };
}

const FRAME = /^at (?<member>.+?)(?: in (?<file>.+):line (?<line>\d+)| \+ 0x[0-9a-f]+)?$/;

/** The state machine of an async method or an iterator: `Shop.Function.<Run>d__3.MoveNext()`. */
const STATE_MACHINE = /^(.*\.<\w+>d(?:__\d+)?)(?:`\d+)?(?:\[.*\])?\.MoveNext\(\)$/;

/** @returns undefined if the line is not a stack frame */
export function readFrame(text: string): StackFrame | undefined {
  const { member, file, line } = FRAME.exec(text.trim())?.groups ?? {};
  if (member === undefined) return undefined;
  const whole = STATE_MACHINE.exec(member)?.[1] ?? member;
  const { type, name } = splitMember(whole);
  return {
    type: type.replace(/`\d+/g, '').replaceAll('+', '.'),
    method: name.replace(/`\d+/g, ''),
    parameters: parameterCount(whole),
    ...(file !== undefined && { source: { file, line: Number(line) } }),
  };
}

/** Commas inside brackets belong to a type. */
function parameterCount(member: string): number {
  const list = /\(([^()]*)\)$/.exec(member)?.[1] ?? '';
  if (list.trim() === '') return 0;
  return list.replace(/\[[^\]]*\]|<[^>]*>/g, '').split(',').length;
}
