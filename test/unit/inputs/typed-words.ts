import assert from 'node:assert/strict';
import { defineInputs } from '../../../lib/inputs/define.ts';
import { resolveAll } from '../../../lib/inputs/dependent.ts';
import { typedWords } from '../../../lib/inputs/typed-words.ts';
import { parseArguments } from '../../../lib/inputs/arguments.ts';
import { namedWords } from '../../../lib/inputs/words.ts';

const size = { kind: 'number', message: 'Size', min: 1, max: 10, default: 5 } as const;
const inputs = defineInputs({
  name: { kind: 'text', argument: true, message: 'Name' },
  kind: { kind: 'choices', message: 'Kind', choices: ['a', 'b'].map((value) => ({ value, note: '' })) },
  label: { kind: 'text', message: 'Label', default: ({ name }) => String(name) },
  roots: { kind: 'list', message: 'Roots', default: [] },
  git: { kind: 'confirm', message: 'Git', default: true },
  loud: { kind: 'confirm', message: 'Loud', default: false },
  advanced: { kind: 'confirm', message: 'More', default: false },
});
const command = {
  inputs,
  dependent: {
    groups: { a: { size }, b: { size } },
    chosen: ({ kind }: Readonly<Record<string, unknown>>) => [kind ?? []].flat().map(String),
    toSee: '',
  },
};

const wordsOf = async (given: object): Promise<string | undefined> =>
  typedWords(command, await resolveAll(command, { ...given }, { yes: true }));

describe('the command without prompts', () => {
  it('leaves out what is the default', async () => {
    assert.equal(await wordsOf({ name: 'x', kind: 'a', label: 'x', git: true }), 'x --kind a --yes');
  });

  it('has a flag for each other answer, by its kind', async () => {
    const given = { name: 'x', kind: 'a,a', roots: 'A,B', git: false, loud: true, advanced: true, size: 7 };
    assert.equal(
      await wordsOf(given),
      'x --kind a --kind a --roots A --roots B --no-git --loud --size 7 --yes',
    );
  });

  for (const label of ['two words', "it's", 'a "b"', '$HOME', '-x', '{"a":1}', 'rate(1 hour)', '/a/{id}'])
    it(`is read back by a shell and by us: ${label}`, async () => {
      const typed = (await wordsOf({ name: 'x', kind: 'a', label })) ?? '';
      const { given, words } = parseArguments(unquoted(typed), {
        ...inputs,
        yes: { kind: 'confirm', message: '' },
      });
      assert.deepEqual(
        { ...given, ...namedWords(inputs, words) },
        { name: 'x', kind: 'a', label, yes: true },
      );
    });

  it('is not said if a flag would apply to another event source too', async () => {
    const all = await resolveAll(command, { name: 'x', kind: 'a,b', size: 7 }, { yes: true });
    assert.equal(typedWords(command, all), 'x --kind a --kind b --size 7 --yes');
    const different = { ...all, dependent: { ...all.dependent, b: { size: 8 } } };
    assert.equal(typedWords(command, different), undefined);
    assert.equal(typedWords(command, { ...all, dependent: { a: { size: 7 }, b: { size: 5 } } }), undefined);
  });
});

/** As a POSIX shell splits it. */
function unquoted(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g))
    words.push(word.replace(/'[^']*'|"[^"]*"|\\./g, (part) => part.replace(/^['"\\]|['"]$/g, '')));
  return words;
}
