// npm run readme: writes what README.md and docs/ take from the code: lists of commands, flags and event sources,
// and the output of the commands they show. `-- --recorded` also runs the commands that need .NET.
import { packageSource } from '../test/support/packages.ts';
import { allPages, createMissingPages, readPage, withBlocks, writePage } from './docs/pages.ts';
import { withTranscripts } from './docs/transcripts.ts';

const recorded = process.argv.includes('--recorded');
const env = recorded ? (await packageSource()).env : {};

createMissingPages();
for (const page of allPages()) {
  const text = readPage(page);
  const made = await withTranscripts(withBlocks(page, text), { recorded, env });
  if (made !== text) writePage(page, made);
}
