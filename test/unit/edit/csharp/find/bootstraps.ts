import assert from 'node:assert/strict';
import { findBootstraps } from '../../../../../lib/edit/csharp/find/bootstraps.ts';
import { parseCSharp } from '../../../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { typeText } from '../../../../../lib/edit/csharp/syntax/type-names.ts';

const parse = (...texts: string[]) => texts.map((text, at) => parseCSharp(text, { path: `${at}.cs` }));

describe('the calls of LambdaBootstrapBuilder.Create', () => {
  /** `kind name: input → output, serializer<context>` of each call. */
  const found = (...texts: string[]): string[] =>
    findBootstraps(parse(...texts)).map(({ handler, input, output, serializer }) => {
      const show = (tokens: Parameters<typeof typeText>[0] | undefined) => (tokens ? typeText(tokens) : '-');
      return `${handler?.kind ?? 'none'} ${handler?.name ?? ''}: ${show(input)} → ${show(output)}, ${serializer?.name ?? '-'}<${show(serializer?.context)}>`;
    });
  const create = 'LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())';

  for (const [title, text, expected] of [
    [
      'through a delegate variable to a method',
      `class F { static async Task Main() { Func<string, ILambdaContext, Task<Order[]>> handler = Run; await ${create}.Build().RunAsync(); } static Task<Order[]> Run(string a, ILambdaContext b) => null; }`,
      'method Run: string → Order[], SourceGeneratorLambdaJsonSerializer<Ctx>',
    ],
    [
      'as a method group, of an object',
      'class F { static Task Main() { var f = new F(); return LambdaBootstrapBuilder.Create<A, B>(f.Run, serializer: S).Build().RunAsync(); } ValueTask<B> Run(A a) => default; static readonly ILambdaSerializer S = new My.Serializers.SourceGeneratorLambdaJsonSerializer<My.Ctx>(o => { }); }',
      'method Run: A → B, SourceGeneratorLambdaJsonSerializer<My.Ctx>',
    ],
    [
      'as a lambda in top-level statements',
      `var handler = async (string input, ILambdaContext context) => input.Length;\nawait ${create}.Build().RunAsync();`,
      'lambda handler: string → -, SourceGeneratorLambdaJsonSerializer<Ctx>',
    ],
    [
      'as a lambda with its result written out, in place',
      'await LambdaBootstrapBuilder.Create(static async Task<int> (Stream s, ILambdaContext c) => 1, new S<Ctx>()).Build().RunAsync();',
      'lambda : Stream → int, S<Ctx>',
    ],
    [
      'as an anonymous method',
      'Func<int, int> handler = delegate (int x) { return x; }; LambdaBootstrapBuilder.Create(handler, new S<C>());',
      'lambda handler: int → int, S<C>',
    ],
    [
      'with types of the delegate, where the method has others that convert',
      'Func<Child, object> handler = Run; LambdaBootstrapBuilder.Create(handler, s); SourceGeneratorLambdaJsonSerializer<C> s = new(); string Run(Parent x) => "";',
      'method Run: Child → object, SourceGeneratorLambdaJsonSerializer<C>',
    ],
    [
      'to a local function, through a cast and new Func',
      'LambdaBootstrapBuilder.Create((Func<ILambdaContext, Task>)(new Func<ILambdaContext, Task>(Local)), null); static async Task Local(ILambdaContext c) { }',
      'method Local: - → -, -<->',
    ],
    [
      'through an alias of the builder',
      'using B = Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder; B.Create(Run, new S<C>()); void Run(int x) { }',
      'method Run: int → -, S<C>',
    ],
    [
      'beside comparisons, which are no type arguments',
      `if (a.Length < 1) { } for (var i = 0; i < 3; i++) { } Func<string, string> handler = Run; ${create}; string Run(string x) => x;`,
      'method Run: string → string, SourceGeneratorLambdaJsonSerializer<Ctx>',
    ],
    [
      'in place, in a new Func with several type arguments',
      'LambdaBootstrapBuilder.Create(new Func<string, ILambdaContext, int>(Run), new S<C>()); int Run(string x, ILambdaContext c) => 1;',
      'method Run: string → int, S<C>',
    ],
    [
      'with the types that Create is told',
      'LambdaBootstrapBuilder.Create<In, Out>(async (request, context) => new(), new S<C>());',
      'lambda : In → Out, S<C>',
    ],
    [
      'by the names of the arguments',
      'LambdaBootstrapBuilder.Create(serializer: new S<C>(), handler: Run); int Run(In x) => 1;',
      'method Run: In → int, S<C>',
    ],
    [
      'to a field of another class, and to its serializer',
      'LambdaBootstrapBuilder.Create(Handlers.Default, Ser.Default); static class Handlers { public static readonly Func<In, Out> Default = x => null; } static class Ser { public static S<C> Default { get; } = new(); }',
      'lambda Default: In → Out, S<C>',
    ],
    [
      'to the overload that a cast chooses',
      'LambdaBootstrapBuilder.Create((Func<string, string>)F.Run, s); class F { public static int Run(int x) => 1; public static string Run(string x) => x; }',
      'method Run: string → string, -<->',
    ],
    [
      'to the part of a partial method that has a body',
      'LambdaBootstrapBuilder.Create(F.Run, s); partial class F { public static partial int Run(int x); } partial class F { public static partial int Run(int x) => 1; }',
      'method Run: int → int, -<->',
    ],
    [
      'to a method of an object that is created with another one',
      'LambdaBootstrapBuilder.Create(new A(dep).Run, s); class A { public int Run(int x) => 1; } class dep { public string Run(string x) => x; }',
      'method Run: int → int, -<->',
    ],
    [
      'to a method of the base class',
      'class F : Base { void Main() { LambdaBootstrapBuilder.Create(Run, s); } } class Base { protected int Run(In x) => 1; } class Other { int Run(int x) => 1; }',
      'method Run: In → int, -<->',
    ],
    [
      'to a lambda with an attribute, and to one without parameters',
      'LambdaBootstrapBuilder.Create([X] (string input) => input.Length, delegate { return 1; });',
      'lambda : string → -, -<->',
    ],
    [
      'of a type that is not there',
      'LambdaBootstrapBuilder.Create(new Gone().Run, s); class Job { public void Run(int n) { } }',
      'none : - → -, -<->',
    ],
    ['of somebody else', 'Other.Create(Run, 1); File.Create("x"); string.Create(1, 2, null);', undefined],
    [
      'to nothing that is there',
      `${create}.Build();`,
      'none : - → -, SourceGeneratorLambdaJsonSerializer<Ctx>',
    ],
  ] as const)
    it(`are followed ${title}`, () => {
      assert.deepEqual(found(text), expected === undefined ? [] : [expected]);
    });

  it('are followed to a method in another file', () => {
    assert.deepEqual(
      found(
        `class Program { static void Main() { ${create.replace('handler', 'Handlers.Run')}; } }`,
        'class Handlers { public static Task<Out> Run(In x) => null; } class Others { public static int Run(int x) => x; }',
      ),
      ['method Run: In → Out, SourceGeneratorLambdaJsonSerializer<Ctx>'],
    );
  });

  it('are each followed to the variables of their own block', () => {
    const text = `if (x) { var s = new S<C1>(); LambdaBootstrapBuilder.Create(A, s); }
      else { var s = new S<C2>(); LambdaBootstrapBuilder.Create(B, s); }
      switch (y) { case "A": Func<string, string> handler = C; LambdaBootstrapBuilder.Create(handler, t); break; }
      void A(string s) { } void B(int s) { } string C(string s) => s;`;
    assert.deepEqual(found(text), [
      'method A: string → -, S<C1>',
      'method B: int → -, S<C2>',
      'method C: string → string, -<->',
    ]);
  });

  it('do not loop where variables are bound to each other', () => {
    assert.deepEqual(found(`var handler = other; var other = handler; ${create};`), [
      'none : - → -, SourceGeneratorLambdaJsonSerializer<Ctx>',
    ]);
  });
});
