// A stale file would still be found, and run, as a test or as a generator.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist'])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
