import assert from 'node:assert/strict';
import { explain } from '../../../lib/explain/explain.ts';

const first = (text: string): string => explain(text, { function: 'Orders' })?.todo[0] ?? '';

describe('the errors that native code brings about', () => {
  it('name the type that the handler needs, and the command that lists it', () => {
    const out =
      'JsonSerializerException: Error converting the response object of type Shop.Order from the Lambda function to ' +
      'JSON: No JsonTypeInfo registered in Shop.Ctx for type Shop.Order.';
    assert.equal(first(out), 'lambda-aot serializable Shop.Order --function Orders');
    const generic =
      'No JsonTypeInfo registered in Shop.Ctx for type System.Collections.Generic.List`1[Shop.Order].\n   at X';
    assert.equal(
      first(generic),
      'lambda-aot serializable "System.Collections.Generic.List<Shop.Order>" --function Orders',
    );
  });

  it('name the type below the root, in the words of .NET 7 and of .NET 8 and later', () => {
    for (const word of ['JsonTypeInfo metadata', 'Metadata']) {
      const text = `NotSupportedException: ${word} for type 'Shop.Line' was not provided by TypeInfoResolver of type '[A,B]'. If using source generation`;
      assert.equal(first(text), 'lambda-aot serializable Shop.Line --function Orders');
    }
  });

  it('say what to do about JSON by reflection', () => {
    const text =
      "InvalidOperationException: Reflection-based serialization has been disabled for this application. Either use the source generator APIs or explicitly configure the 'JsonSerializerOptions.TypeInfoResolver' property.";
    assert.match(first(text), /^Pass the metadata: JsonSerializer/);
  });

  for (const [what, text, todo] of [
    [
      'a missing ICU',
      "Process terminated. Couldn't find a valid ICU package installed on the system.",
      /InvariantGlobalization/,
    ],
    [
      'native code that is not there',
      "'System.Nullable`1[System.Byte]' is missing native code or metadata. This can",
      /lambda-aot trim/,
    ],
    [
      'a constructor that was trimmed',
      "No parameterless constructor defined for type 'Shop.Plan'.",
      /lambda-aot trim/,
    ],
    [
      'code made at run time',
      'Dynamic code generation is not supported on this platform.',
      /source generator/,
    ],
    ['a native library', "Unable to load shared library 'libfoo' or one of its dependencies.", /libfoo/],
    ['a C library that is too new', "/lib64/libc.so.6: version `GLIBC_2.38' not found", /build\.sh/],
  ] as const)
    it(`say what to do about ${what}`, () => {
      assert.match(first(text), todo);
    });

  it('say why a process ended at once, with the handlers that ANNOTATIONS_HANDLER may select', () => {
    const text = 'Runtime.ExitError: RequestId: 1 Error: Runtime exited without providing a reason';
    assert.match(first(text), /RunAsync/);
    assert.deepEqual(explain(text, { function: 'Shop', handlers: ['Create', 'Read'] })?.todo, [
      'Set ANNOTATIONS_HANDLER to a handler of Shop in the template: Create, Read',
      'lambda-aot invoke Shop.Create   sets it here',
    ]);
  });

  it('do not name the trimmer if the JIT compiler made the code', () => {
    const text = "No parameterless constructor defined for type 'Shop.Plan'.";
    assert.equal(explain(text, { function: 'Shop', isJit: true }), undefined);
  });

  it('are not made up of any other error', () => {
    assert.equal(explain('InvalidOperationException: No stock.', { function: 'Orders' }), undefined);
  });
});
