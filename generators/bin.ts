#!/usr/bin/env node
import { main } from '../lib/cli/main.ts';
import { programNamed } from './commands.ts';

process.exitCode = await main(programNamed('lambda-aot'), process.argv.slice(2));
