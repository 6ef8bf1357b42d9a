#!/usr/bin/env node
// The bin of create-lambda-aot: the same commands, and any other first word names a new solution.
import { main } from '../lib/cli/main.ts';
import { commands } from '../lib/commands/catalogue.ts';

const program = { name: 'npm create lambda-aot', commands, fallback: 'new' };
process.exitCode = await main(program, process.argv.slice(2));
