import type { InputOutputAdapter } from '@yeoman/types';
import type { Terminal } from '../command/context.ts';

/**
 * The terminal, as an adapter for the environment of Yeoman. The adapter of Yeoman loads spinners, tables and every
 * kind of prompt first; this one has only what the environment uses.
 */
export function environmentAdapter({ console, prompter }: Terminal): InputOutputAdapter {
  const controller = new AbortController();
  const abort = (reason?: unknown): void => {
    controller.abort(reason);
  };
  const adapter = {
    signal: controller.signal,
    log: (message = '') => {
      console.say(message);
    },
    prompt: (questions: Parameters<typeof prompter.prompt>[0]) => prompter.prompt(questions),
    abort,
    close: abort,
  };
  return adapter as unknown as InputOutputAdapter;
}
