import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command, Program } from '../command/command.ts';

/** Every command, in the order of the help. A new one is a line here and a folder beside. */
const commands: readonly Command[] = [
  {
    name: 'new',
    summary: 'Creates a complete AWS Lambda Native AOT solution',
    load: async () => (await import('./new.ts')).command,
  },
  {
    name: 'function',
    summary: 'Adds a function to the solution here',
    load: async () => (await import('./function.ts')).command,
  },
  {
    name: 'event',
    summary: 'Adds an event source to a function, a new one or one that is there',
    load: async () => (await import('./event.ts')).command,
  },
  {
    name: 'serializable',
    summary: 'Lists in the serializer contexts what the code reads and writes as JSON',
    load: async () => (await import('./serializable.ts')).command,
  },
  {
    name: 'trim',
    summary: 'Keeps what the trimmer would take away, and says what is behind its warnings',
    load: async () => (await import('./trim.ts')).command,
  },
  {
    name: 'invoke',
    summary: 'Compiles a function for this machine and runs it as Lambda would',
    load: async () => (await import('./invoke.ts')).command,
  },
];

/**
 * @param bin URL of the module that starts the program, which lies beside the generators' folders
 * @param fallback command that takes a first word which is no command
 */
export function programNamed(name: string, bin: string, fallback?: string): Program {
  return {
    name,
    commands,
    ...(fallback === undefined ? {} : { fallback }),
    generatorPath: (generator) => fileURLToPath(new URL(`./${generator}/index${extname(bin)}`, bin)),
  };
}
