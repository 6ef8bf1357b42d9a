// A stale file in dist would still be found, and run, as a test or as a generator.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
