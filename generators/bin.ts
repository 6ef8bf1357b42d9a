#!/usr/bin/env node
import { main } from '../lib/cli/main.ts';
import { commands } from '../lib/commands/catalogue.ts';

process.exitCode = await main({ name: 'lambda-aot', commands }, process.argv.slice(2));
