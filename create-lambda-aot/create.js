#!/usr/bin/env node
import { create } from 'generator-lambda-aot/create';

await create(process.argv.slice(2));
