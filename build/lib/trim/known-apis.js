/** The first that matches counts. */
const knownApis = [
    { called: /^System\.Text\.Json\.JsonSerializer\./, kind: 'json-reflection' },
    { called: /^System\.Text\.Json\.Nodes\.Json(Value|Array)\./, kind: 'json-reflection' },
    {
        called: /^System\.Text\.Json\.Serialization\.JsonStringEnumConverter\.(?!.*<)/,
        kind: 'enum-converter',
    },
    {
        called: /^Microsoft\.Extensions\.(Configuration\.ConfigurationBinder|DependencyInjection\.Options\w*Configuration\w*)\./,
        kind: 'configuration-binding',
    },
    { called: /^System\.Type\.(GetType|ReflectionOnlyGetType)\(/, kind: 'type-by-name' },
    {
        called: /^System\.Reflection\.(Assembly|Module)\.(GetType|GetTypes|GetExportedTypes)\(/,
        kind: 'type-by-name',
    },
    { called: /^System\.Reflection\.Assembly\.(get_)?(DefinedTypes|ExportedTypes)/, kind: 'type-by-name' },
    { called: /^System\.Reflection\.Assembly\.CreateInstance\(/, kind: 'type-by-name' },
    {
        called: /^System\.(Type|Reflection\.MethodInfo)\.MakeGeneric(Type|Method)\(/,
        kind: 'generic-at-run-time',
    },
    {
        called: /^System\.Array\.CreateInstance\(/,
        kind: 'generic-at-run-time',
        instead: 'new T[length] in a generic method, or Array.CreateInstanceFromArrayType',
    },
    { called: /^System\.Enum\.GetValues\(/, kind: 'other', instead: 'Enum.GetValues<T>()' },
    {
        called: /^System\.Runtime\.InteropServices\.Marshal\./,
        kind: 'other',
        instead: 'the overload of Marshal that takes the type as its type argument',
    },
    {
        called: /^Amazon\.Lambda\.Serialization\.SystemTextJson\.(Default)?LambdaJsonSerializer\./,
        kind: 'other',
        instead: 'SourceGeneratorLambdaJsonSerializer<TContext>',
    },
    {
        called: /^System\.(Xml\.Serialization\.XmlSerializer|Runtime\.Serialization\.\w*Serializer)\b/,
        kind: 'other',
        instead: 'XmlReader and XmlWriter, System.Xml.Linq, or System.Text.Json with a serializer context',
    },
    {
        called: /^System\.Linq\.Expressions\.|^System\.Reflection\.Emit\.|^Microsoft\.CSharp\.RuntimeBinder\./,
        kind: 'code-at-run-time',
    },
    { called: /^System\.(Reflection\.Assembly|Runtime\.Loader\.\w+)\.(Unsafe)?Load/, kind: 'code-at-run-time' },
    {
        called: /^System\.Reflection\.Assembly\.(get_)?(Location|CodeBase|GetFiles?)\b/,
        kind: 'file-of-an-assembly',
    },
];
export const knownApi = (called) => knownApis.find((each) => each.called.test(called));
/**
 * The kind of a cause that the code alone tells.
 *
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/trim-warnings/il2026 and its neighbours
 */
export function kindOfCode(code) {
    const number = Number(code.slice(2));
    if (number >= 3000 && number < 3010)
        return 'file-of-an-assembly';
    if ([2055, 2060].includes(number))
        return 'generic-at-run-time';
    if ([2057, 2058, 2059, 2061, 2096, 2105].includes(number))
        return 'type-by-name';
    if ((number >= 2062 && number <= 2095) || (number >= 2097 && number <= 2115))
        return 'members';
    if (number >= 3050 && number <= 3058)
        return 'code-at-run-time';
    return 'other';
}
