import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';

/**
 * A `dotnet` that prints the recorded output of a build, waits a while at the steps that take long, and puts a file
 * where the executable would be.
 */
const program = `#!${process.execPath}
const { mkdirSync, readFileSync, statSync, writeFileSync, chmodSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { FAKE_LOG, FAKE_ROOT, FAKE_BUILDS, FAKE_EXIT } = process.env;
const log = readFileSync(FAKE_LOG, 'utf8').replaceAll('/solution', FAKE_ROOT).split('\\n');
(async () => {
  for (const line of log) {
    process.stdout.write(line + '\\n');
    if (/Generating native code|csc \\/noconfig/.test(line)) await new Promise((done) => setTimeout(done, 1700));
  }
  const place = process.argv.find((each) => /^-p:(OutDir|PublishDir)=/.test(each));
  const output = join(dirname(process.argv[3]), place.slice(place.indexOf('=') + 1));
  if (FAKE_BUILDS === '1') {
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'bootstrap'), readFileSync(join(__dirname, 'bootstrap')));
    writeFileSync(join(output, 'package.json'), '{"type":"module"}');
    chmodSync(join(output, 'bootstrap'), 0o755);
  }
  process.exit(Number(FAKE_EXIT ?? 0));
})();
`;

/**
 * @param folder that gets the program, next to the file \`bootstrap\` of a fake function
 * @returns what the environment needs for a build; \`log\` is a recorded build in test/cases/builds
 */
export function writeFakeDotnet(folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dotnet'), program);
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  chmodSync(join(folder, 'dotnet'), 0o755);
  return (log: string, solution: string, { builds = true, exit = 0 } = {}): Record<string, string> => ({
    PATH: [folder, process.env.PATH].join(delimiter),
    FAKE_LOG: join(packageRoot, 'test', 'cases', 'builds', `${log}.log`),
    FAKE_ROOT: solution,
    FAKE_BUILDS: builds ? '1' : '0',
    FAKE_EXIT: String(exit),
  });
}
