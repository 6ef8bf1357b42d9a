#!/usr/bin/env node
// The bin of create-lambda-aot: the same commands, and any other first word names a new solution.
import { main } from "../lib/cli/main.js";
import { programNamed } from "../lib/commands/catalogue.js";
process.exitCode = await main(programNamed('npm create lambda-aot', import.meta.url, 'new'), process.argv.slice(2));
