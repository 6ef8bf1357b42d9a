import assert from 'node:assert/strict';
import { allSentences } from '../support/sentences.ts';

/** Habits that make a sentence read as translated, and what an engineer would write. */
const habits: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|\d)[a-z]+/i, instead: 'is not a …' },
  {
    pattern: /\b(?:that|which|one) (?:is|are) (?:not )?there\b|\bis not there\b/i,
    instead: 'existing, does not exist',
  },
  { pattern: /\bt(?:ak(?:e|es|en|ing)|ook) (?:\w+ )?away\b/i, instead: 'remove' },
  { pattern: /\bcan ?n?(?:o|')t be told\b|\bcan not\b/i, instead: 'cannot determine' },
  { pattern: /\b(?:is|are|be|was) told\b/i, instead: 'report, determine' },
  { pattern: /\bnobody can be asked\b/i, instead: 'No terminal to prompt on' },
  { pattern: /\bgo through\b/i, instead: 'configure' },
  { pattern: /\bin the place of\b/i, instead: 'replace' },
  { pattern: /\b(?:behind|beside)\b/i, instead: 'after, next to' },
  {
    pattern: /\bwhere (?:nothing|nobody|none|no|there (?:is|are)|that is|it is|they are|you can|one is)\b/i,
    instead: 'if …',
  },
  {
    pattern: /(?:^|[.;:] )Whoever\b|(?:^|[.;:,] )who (?:finds|wants|has|is|can|gives|asks)\b/,
    instead: 'a user who …',
  },
  { pattern: /\b(?:the person|a person)\b/i, instead: 'you, the user' },
  { pattern: /\btakes (?:\w+ ){1,4}and gives\b/i, instead: 'A -> B' },
  { pattern: /\banswers? a (?:request|text)\b/i, instead: 'returns, echoes' },
];

describe('every sentence that a person reads', () => {
  const sentences = allSentences();

  for (const { pattern, instead } of habits)
    it(`says "${instead}", not ${pattern.source}`, () => {
      const found = sentences
        .filter(({ text }) => pattern.test(text))
        .map(({ place, text }) => `${place}: ${text.slice(0, 120)}`);
      assert.deepEqual(found, []);
    });
});
