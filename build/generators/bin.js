#!/usr/bin/env node
import { main } from "../lib/cli/main.js";
import { programNamed } from "../lib/commands/catalogue.js";
process.exitCode = await main(programNamed('lambda-aot', import.meta.url), process.argv.slice(2));
