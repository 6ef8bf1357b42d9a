import type { CommandEntry } from '../command/command.ts';

/** Every command, in the order of the help. A new one is an entry here, a module next to it and, for Yeoman, a folder in generators/. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: 'Creates a complete solution for AWS Lambda with Native AOT',
    generator: 'app',
    synonyms: { create: 'new', init: 'new', generate: 'new' },
    load: async () => (await import('./new.ts')).command,
  },
  {
    name: 'function',
    summary: 'Adds a function to an existing solution',
    synonyms: { add: 'function', lambda: 'function' },
    load: async () => (await import('./function.ts')).command,
  },
  {
    name: 'event',
    summary: 'Adds an event source to a new or existing function',
    synonyms: { list: 'event --list', source: 'event', sources: 'event --list', trigger: 'event' },
    load: async () => (await import('./event.ts')).command,
  },
  {
    name: 'serializable',
    summary: 'Adds missing JSON types to the serializer contexts',
    synonyms: { json: 'serializable', serialize: 'serializable', serializer: 'serializable' },
    load: async () => (await import('./serializable.ts')).command,
  },
  {
    name: 'trim',
    summary: 'Keeps code the trimmer would remove, and explains its warnings',
    synonyms: { analyze: 'trim --publish', warnings: 'trim --publish' },
    load: async () => (await import('./trim.ts')).command,
  },
  {
    name: 'invoke',
    summary: 'Compiles a function for this machine and runs it as Lambda would',
    synonyms: {
      call: 'invoke',
      exec: 'invoke',
      run: 'invoke',
      serve: 'invoke --serve',
      start: 'invoke --serve',
    },
    load: async () => (await import('./invoke.ts')).command,
  },
  {
    name: 'completion',
    summary: 'Prints a shell completion script',
    generator: false,
    synonyms: { autocomplete: 'completion', complete: 'completion' },
    load: async () => (await import('./completion.ts')).command,
  },
  {
    name: 'version',
    summary: 'Shows version information for bug reports',
    generator: false,
    synonyms: { about: 'version', doctor: 'version', info: 'version' },
    load: async () => (await import('./version.ts')).command,
  },
];

/** @throws Error if there is no command with the name */
export function commandNamed(wanted: string): CommandEntry {
  const entry = commands.find(({ name }) => name === wanted);
  if (entry === undefined) throw new Error(`Unknown command "${wanted}".`);
  return entry;
}
