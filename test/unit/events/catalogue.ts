import assert from 'node:assert/strict';
import { lex } from '../../../lib/edit/csharp/syntax/lexer.ts';
import { isArnOf } from '../../../lib/events/arn.ts';
import type { EventSourceId } from '../../../lib/events/catalogue.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';
import type { EventSource } from '../../../lib/events/define.ts';
import type { Input } from '../../../lib/inputs/define.ts';
import { readTemplate } from '../../../lib/edit/sam-template/read-template.ts';
import { functionFiles } from '../../../lib/blueprint/function-files.ts';
import { modelOf } from '../../../lib/blueprint/model.ts';
import { defaultChoices } from '../../support/choices.ts';
import { parseTemplate, problemsOf } from '../../support/sam-spec.ts';
import { arnFor, templateOf } from '../../support/sources.ts';

type Resources = Readonly<Record<string, { readonly Type: string }>>;

const resourcesOf = (template: string): Resources => readTemplate(template).Resources as Resources;

/** The minimum and maximum of an input, or all its choices. */
function extremesOf(input: Input): readonly unknown[] {
  if (input.kind === 'choice') return input.choices.map(({ value }) => value);
  return input.kind === 'number' ? [input.min, input.max] : [];
}

/** The C# files that can name the function's own types. */
function codeOf(event: EventSourceId): string[] {
  const solution = modelOf({ ...defaultChoices, functions: [{ name: 'Fn', event }] });
  return solution.functions
    .flatMap((fn) => functionFiles(solution, fn))
    .filter(({ path }) => path.endsWith('.cs'))
    .map(({ contents }) => contents.toString());
}

const optionsOf = ({ options = {} }: EventSource): [string, Input][] => Object.entries(options);

for (const source of eventSources) {
  const { id, resource } = source;

  describe(`the event source ${id}`, () => {
    it('creates a valid template for every option, also with a project Shared', () => {
      const wanted = optionsOf(source).flatMap(([name, input]) =>
        extremesOf(input).map((value) => ({ options: { [name]: value } })),
      );
      for (const each of [{}, { shared: true }, ...wanted])
        assert.deepEqual(problemsOf(parseTemplate(templateOf(id, each))), [], JSON.stringify(each));
    });

    it('checks every text that goes into the template, and accepts its defaults', () => {
      for (const [name, input] of optionsOf(source)) {
        if (input.kind !== 'text' && input.kind !== 'list') continue;
        assert.notEqual(input.check, undefined, name);
        const defaults = [input.default as string | readonly string[]].flat();
        assert.deepEqual(
          [...defaults.map((value) => input.check?.(value))],
          defaults.map(() => true),
          name,
        );
      }
    });

    it('uses the name of the data type only to refer to the type', () => {
      const { payload } = source;
      if (payload === undefined) return;
      assert.ok(source.types.includes(payload));
      const word = new RegExp(`\\b${payload}\\b`);
      for (const code of codeOf(id)) {
        const { tokens, comments } = lex(code, []);
        const words = [...tokens, ...comments.map(({ start, end }) => ({ text: code.slice(start, end) }))];
        for (const { text } of words) assert.ok(text === payload || !word.test(text), text);
      }
    });

    if (resource === undefined) {
      it('ignores a resource', () => {
        assert.equal(templateOf(id, { resource: 'Existing' }), templateOf(id));
      });
      return;
    }

    for (const type of resource.types) {
      it(`uses a ${type} in the template instead of a new one`, () => {
        const template = templateOf(id, { existing: type, resource: 'Existing' });
        assert.deepEqual(problemsOf(parseTemplate(template)), []);
        assert.equal(readTemplate(template).Parameters, undefined);
        const { Existing, ...others } = resourcesOf(template);
        assert.ok(Existing);
        assert.ok(!Object.values(others).some(({ Type }) => resource.types.includes(Type)));
        assert.match(JSON.stringify(others), /"Ref":"Existing"|"Fn::GetAtt":\["Existing"|\$\{Existing[.}]/);
      });
    }

    if (resource.arn === undefined) return;
    it('uses a resource outside the template, by its ARN', () => {
      const arn = arnFor(resource);
      assert.ok(isArnOf(resource.arn ?? '', arn), arn);
      const template = templateOf(id, { resource: arn });
      assert.deepEqual(problemsOf(parseTemplate(template)), []);
      const resources = Object.values(resourcesOf(template));
      assert.ok(!resources.some(({ Type }) => resource.types.includes(Type)));
      assert.match(JSON.stringify(resources), /existing/);
      assert.doesNotMatch(JSON.stringify(resources), /"(Ref|Fn::GetAtt)":\[?"arn:|\$\{arn:/);
    });
  });
}

describe('types with the same name', () => {
  it('are the same type in all event sources', () => {
    const seen = new Map<string, string>();
    for (const { id } of eventSources) {
      const solution = modelOf({ ...defaultChoices, functions: [{ name: 'Fn', event: id }], shared: true });
      for (const { path, contents } of solution.functions.flatMap((fn) => functionFiles(solution, fn))) {
        if (!path.startsWith('src/Shared/')) continue;
        assert.equal(contents.toString(), seen.get(path) ?? contents.toString(), `${path} of ${id}`);
        seen.set(path, contents.toString());
      }
    }
  });
});
