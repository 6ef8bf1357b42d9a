import { FunctionInstance } from '../../lib/runtime-api/instance.ts';

/** What a program made of the event: its answer, or the error. */
export interface ProgramOutcome {
  readonly ok: boolean;
  readonly text: string;
}

/** Calls a compiled function once, through the local Runtime API. */
export async function callProgram(
  program: string,
  runner: readonly string[],
  event: string,
): Promise<ProgramOutcome> {
  const settings = { name: 'Orders', memory: 512, timeout: 30, region: 'eu-west-1' };
  const instance = await FunctionInstance.start({
    ...settings,
    executable: program,
    emulator: runner,
    environment: { PATH: process.env.PATH ?? '' },
  });
  try {
    const { ok, payload } = await instance.invoke(event);
    // Written anew, because .NET writes ` and ' as numbers in an error.
    return { ok, text: ok ? payload.toString() : JSON.stringify(JSON.parse(payload.toString())) };
  } catch (error) {
    return { ok: false, text: String(error) };
  } finally {
    await instance.stop();
  }
}
