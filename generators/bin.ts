#!/usr/bin/env node
import { main } from '../lib/cli/main.ts';
import { programNamed } from '../lib/commands/catalogue.ts';

process.exitCode = await main(programNamed('lambda-aot', import.meta.url), process.argv.slice(2));
