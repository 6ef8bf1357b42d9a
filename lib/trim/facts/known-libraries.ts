/** A library known to use reflection that does not survive trimming, or to generate code at run time. */
export interface KnownLibrary {
  /** Matches the names of its assemblies. */
  readonly assembly: RegExp;
  /** Whose types it reflects on: those passed to it, or its own. */
  readonly reflectsOn: 'yours' | 'its own';
  /** What it does that a native executable does not support. */
  readonly why: string;
  /** The package or API to use instead. */
  readonly instead: string;
  /** Whether roots can make all of it work; false: some of it fails with any root. */
  readonly rootsHelp: boolean;
}

/** The known libraries. The first match is used. */
export const knownLibraries: readonly KnownLibrary[] = [
  {
    assembly: /^Newtonsoft\.Json$/,
    reflectsOn: 'yours',
    why: 'it finds the properties of your types by reflection, and creates generic types at run time',
    instead: 'System.Text.Json with the serializer context',
    rootsHelp: false,
  },
  {
    assembly: /^Amazon\.Lambda\.Serialization\.Json$/,
    reflectsOn: 'yours',
    why: 'it is based on Newtonsoft.Json',
    instead: 'SourceGeneratorLambdaJsonSerializer of Amazon.Lambda.Serialization.SystemTextJson',
    rootsHelp: false,
  },
  {
    assembly: /^AutoMapper(\.|$)/,
    reflectsOn: 'yours',
    why: 'it finds the properties of your types by reflection, and compiles expressions',
    instead: 'Riok.Mapperly, which generates the mapping at compile time',
    rootsHelp: false,
  },
  {
    assembly: /^Mapster(\.|$)/,
    reflectsOn: 'yours',
    why: 'it compiles expressions over the properties of your types',
    instead: 'Riok.Mapperly, or the code that Mapster.Tool generates',
    rootsHelp: false,
  },
  {
    assembly: /^AWSXRayRecorder\./,
    reflectsOn: 'its own',
    why: 'it loads its own handlers and the types of its JSON files by name',
    instead:
      'OpenTelemetry (the X-Ray SDK, on which AWS.Lambda.Powertools.Tracing is based too, is in maintenance mode)',
    rootsHelp: true,
  },
  {
    assembly: /^Dapper$/,
    reflectsOn: 'yours',
    why: 'it emits code at run time for each query',
    instead: 'Dapper.AOT, which generates that code at compile time',
    rootsHelp: false,
  },
  {
    assembly: /^Microsoft\.EntityFrameworkCore(\.|$)/,
    reflectsOn: 'yours',
    why: 'it builds its model by reflection and compiles queries at run time',
    instead: 'a compiled model with precompiled queries (experimental), or a driver without a mapper',
    rootsHelp: false,
  },
  {
    assembly: /^(Castle\.Core|Moq|NSubstitute|FakeItEasy)$/,
    reflectsOn: 'yours',
    why: 'it emits proxies at run time',
    instead: 'a class that you write, or a source generator',
    rootsHelp: false,
  },
  {
    assembly: /^YamlDotNet$/,
    reflectsOn: 'yours',
    why: 'it finds the properties of your types by reflection',
    instead: 'its StaticSerializerBuilder and StaticDeserializerBuilder with a generated static context',
    rootsHelp: false,
  },
  {
    assembly: /^System\.Private\.Xml$|^System\.Xml\.XmlSerializer$/,
    reflectsOn: 'yours',
    why: 'XmlSerializer reflects on your types and generates code at run time',
    instead: 'XmlReader and XmlWriter, or System.Xml.Linq',
    rootsHelp: false,
  },
  {
    assembly: /^Datadog\.Trace(\.|$)/,
    reflectsOn: 'yours',
    why: 'it instruments code at run time',
    instead: 'OpenTelemetry',
    rootsHelp: false,
  },
];

export const knownLibrary = (assembly: string): KnownLibrary | undefined =>
  knownLibraries.find((each) => each.assembly.test(assembly));
