import type { InputOutputAdapter } from '@yeoman/types';
import type { Terminal } from '../command/run-command.ts';

/**
 * The person's terminal, as Yeoman's environment sees it. Yeoman's own adapter loads spinners, tables and every kind
 * of question before it says a word; what the environment uses of an adapter is all that this one has.
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
