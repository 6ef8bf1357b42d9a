import type { CommandEntry } from '../command/command.ts';

/** Every command, in the order of the help. A new one is an entry here, a module next to it and a folder in generators/. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: 'Creates a complete AWS Lambda Native AOT solution',
    generator: 'app',
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

/** @throws Error if there is no command of the name */
export function commandNamed(wanted: string): CommandEntry {
  const entry = commands.find(({ name }) => name === wanted);
  if (entry === undefined) throw new Error(`No command is named ${wanted}.`);
  return entry;
}
