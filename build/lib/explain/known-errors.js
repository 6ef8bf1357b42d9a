import { csharpTypeName } from "./clr-type-name.js";
const forFunction = ({ function: name }) => name === '' ? '' : ` --function ${name}`;
function unlistedType(clrName, context) {
    const type = csharpTypeName(clrName);
    const quoted = /[<\s[]/.test(type) ? `"${type}"` : type;
    return {
        why: `${type} is not listed in the serializer context, and without reflection nothing else knows how to read or write it.`,
        todo: [
            `lambda-aot serializable ${quoted}${forFunction(context)}`,
            `lambda-aot serializable${forFunction(context)}   lists all that the code needs`,
        ],
    };
}
/** In the words of .NET 8 and 10, and of the Lambda serializer; the first that fits is taken. */
export const knownErrors = [
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
            why: 'JsonSerializer was called without the metadata of the type, and a native binary has no reflection to find it.',
            todo: [
                'Pass the metadata: JsonSerializer.Serialize(value, LambdaFunctionJsonSerializerContext.Default.TheType)',
                `lambda-aot serializable TheType${forFunction(context)}   lists the type`,
            ],
        }),
    },
    {
        id: 'serializer-constructor',
        text: /serializer (\S+) is missing a constructor that takes in JsonSerializerOptions/,
        explain: () => ({
            why: 'The serializer package is older than trimming, or its context was trimmed.',
            todo: ['Take Amazon.Lambda.Serialization.SystemTextJson 2.4.5 or later.'],
        }),
    },
    {
        id: 'icu',
        text: /Couldn't find a valid ICU package/,
        explain: () => ({
            why: 'The process looks for ICU, the library of cultures, which is not installed; provided.al2023 does not have it either.',
            todo: [
                'In the csproj: <InvariantGlobalization>true</InvariantGlobalization>, where no cultures are needed',
                'Or a managed runtime (dotnet10), which has ICU; on this machine install libicu',
            ],
        }),
    },
    {
        id: 'missing-native-code',
        text: /'(.+?)' is missing native code or metadata/,
        explain: ([, type = ''], context) => ({
            why: `${csharpTypeName(type)} was trimmed away, or never compiled: something reaches it only by reflection.`,
            todo: [
                `lambda-aot trim --publish${forFunction(context)}   shows what reflects on it`,
                `Or keep it: [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${csharpTypeName(type)}))]`,
            ],
        }),
    },
    {
        id: 'missing-constructor',
        text: /No parameterless constructor defined for type '(.+?)'|(?:MissingMethodException|MissingMemberException): (\S+)/,
        explain: ([, type, member], context) => ({
            why: `${csharpTypeName(type ?? member ?? 'A member')} was trimmed away: something looks for it by reflection.`,
            todo: [
                `lambda-aot trim --publish${forFunction(context)}   shows what reflects on it`,
                'Keep it with [DynamicDependency], or take an API that needs no reflection',
            ],
        }),
    },
    {
        id: 'dynamic-code',
        text: /Dynamic code generation is not supported on this platform|MakeGenericMethod.*not supported/,
        explain: () => ({
            why: 'A library makes code at run time, and a native binary has no compiler.',
            todo: ['Take an API of the library that uses a source generator, or another library.'],
        }),
    },
    {
        id: 'native-library',
        text: /Unable to load (?:shared library|DLL) '(.+?)'/,
        explain: ([, library = '']) => ({
            why: `The native library ${library} is not beside the executable, and not on this system.`,
            todo: [`Deploy ${library} in the function's folder, or take a package that brings it for linux.`],
        }),
    },
    {
        id: 'glibc',
        text: /version [`'](GLIBC_[\d.]+)' not found/,
        explain: ([, version = '']) => ({
            why: `The executable was linked on a system with a newer C library: it needs ${version}, and Amazon Linux 2023 has GLIBC_2.34.`,
            todo: ['Compile in the container of Amazon Linux 2023: ./build.sh'],
        }),
    },
];
