import { allSentences, allComments } from '../test/support/sentences.ts';
const which = process.argv[2];
const re = new RegExp(process.argv[3] ?? '.');
const list = which === 'c' ? allComments() : allSentences();
for (const s of await list) if (re.test(s.place)) console.log(`${s.place}\t${s.text}`);
