import { csharpTypeName } from './clr-type-name.ts';
import { defaultRuntime, runtimes } from '../tables/runtimes.ts';
import type { ExplainContext, KnownError } from './define.ts';

const forFunction = ({ function: name }: ExplainContext): string =>
  name === '' ? '' : ` --function ${name}`;

function unlistedType(clrName: string, context: ExplainContext) {
  const type = csharpTypeName(clrName);
  const quoted = /[<\s[]/.test(type) ? `"${type}"` : type;
  return {
    why: `${type} is not listed in the serializer context, and a native binary cannot read or write it by reflection.`,
    todo: [
      `lambda-aot serializable ${quoted}${forFunction(context)}`,
      `lambda-aot serializable${forFunction(context)}   adds all types that the code needs`,
    ],
  };
}

const withoutIcu = runtimes.filter(({ hasIcu }) => !hasIcu).map(({ id }) => id);

/** Error texts of .NET 8, .NET 10 and the Lambda serializer. The first match is used. */
export const knownErrors: readonly KnownError[] = [
  {
    id: 'json-type-of-the-handler',
    text: /No JsonTypeInfo registered in \S+ for type (.+?)\.?(?=["\\\r\n]|\s+at |$)/,
    explain: ([, type = ''], context) => unlistedType(type, context),
  },
  {
    id: 'json-type-below',
    text: /(?:JsonTypeInfo m|M)etadata for type ['\u0027](.+?)['\u0027] was not provided/,
    explain: ([, type = ''], context) => unlistedType(type, context),
  },
  {
    id: 'json-by-reflection',
    text: /Reflection-based serialization has been disabled for this application/,
    explain: (_, context) => ({
      why: 'JsonSerializer was called without the metadata of the type, and a native binary cannot get it by reflection.',
      todo: [
        'Pass the metadata: JsonSerializer.Serialize(value, LambdaFunctionJsonSerializerContext.Default.TheType)',
        `lambda-aot serializable TheType${forFunction(context)}   adds the type`,
      ],
    }),
  },
  {
    id: 'serializer-constructor',
    text: /serializer (\S+) is missing a constructor that takes in JsonSerializerOptions/,
    explain: () => ({
      why: 'The serializer package is too old for trimming, or its context was trimmed.',
      todo: ['Use Amazon.Lambda.Serialization.SystemTextJson 2.4.5 or later.'],
    }),
  },
  {
    id: 'ended-at-once',
    text: /Runtime exited without providing a reason/,
    explain: (_, { function: name, handlers = [] }) => ({
      why: 'The process ended without an error before it answered: its Main returned, or called Environment.Exit.',
      todo:
        handlers.length === 0
          ? ['Wait for the runtime client in Main: await LambdaBootstrapBuilder.Create(…).Build().RunAsync()']
          : [
              `Set ANNOTATIONS_HANDLER to a handler of ${name} in the template: ${handlers.join(', ')}`,
              `lambda-aot invoke ${name}.${handlers[0] ?? ''}   sets it here`,
            ],
    }),
  },
  {
    id: 'icu',
    text: /Couldn't find a valid ICU package/,
    explain: () => ({
      why: `The process needs ICU, the library for cultures, which is not installed. It is not included in ${withoutIcu.join(' or ')} either.`,
      todo: [
        'If the function needs no cultures, set <InvariantGlobalization>true</InvariantGlobalization> in the project file',
        `Otherwise use a managed runtime (${defaultRuntime}), which includes ICU, and install libicu on this machine`,
      ],
    }),
  },
  {
    id: 'missing-native-code',
    isNativeOnly: true,
    text: /'(.+?)' is missing native code or metadata/,
    explain: ([, type = ''], context) => ({
      why: `${csharpTypeName(type)} was trimmed, or never compiled, because it is used only by reflection.`,
      todo: [
        `lambda-aot trim --publish${forFunction(context)}   shows what reflects on it`,
        `Or keep it: [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${csharpTypeName(type)}))]`,
      ],
    }),
  },
  {
    id: 'missing-constructor',
    isNativeOnly: true,
    text: /No parameterless constructor defined for type '(.+?)'|(?:MissingMethodException|MissingMemberException): (\S+)/,
    explain: ([, type, member], context) => ({
      why: `${csharpTypeName(type ?? member ?? 'A member')} was trimmed, but code looks for it by reflection.`,
      todo: [
        `lambda-aot trim --publish${forFunction(context)}   shows what reflects on it`,
        'Keep it with [DynamicDependency], or use an API without reflection',
      ],
    }),
  },
  {
    id: 'dynamic-code',
    isNativeOnly: true,
    text: /Dynamic code generation is not supported on this platform|MakeGenericMethod.*not supported/,
    explain: () => ({
      why: 'A library generates code at run time, which a native binary cannot do.',
      todo: ['Use an API of the library that is based on a source generator, or use another library.'],
    }),
  },
  {
    id: 'native-library',
    text: /Unable to load (?:shared library|DLL) '(.+?)'/,
    explain: ([, library = '']) => ({
      why: `The native library ${library} is neither next to the executable nor installed on this system.`,
      todo: [`Deploy ${library} in the function's folder, or use a package that includes it for Linux.`],
    }),
  },
  {
    id: 'glibc',
    text: /version [`'](GLIBC_[\d.]+)' not found/,
    explain: ([, version = '']) => ({
      why: `The executable was linked on a system with a newer C library: it needs ${version}, but Amazon Linux 2023 has GLIBC_2.34.`,
      todo: ['Compile in a container with Amazon Linux 2023: ./build.sh'],
    }),
  },
];
