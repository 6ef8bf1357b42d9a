import type {
  Property,
  PropertyType,
  Resource,
  SpecDatabase,
  TypeDefinition,
} from '@aws-cdk/service-spec-types';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { parse } from 'yaml';

/** An intrinsic function in the template: its result is known only to CloudFormation. */
class ComputedValue {
  readonly function: string;

  constructor(name: string) {
    this.function = name;
  }
}

type Fields = Readonly<Record<string, unknown>>;
interface SamTemplate {
  readonly Globals?: { readonly Function?: Fields };
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: Fields }>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

/** Reads a template by the rules of YAML 1.1, as the SAM CLI does. */
export function parseTemplate(text: string): SamTemplate {
  const tags = ['!Ref', '!Sub', '!GetAtt'].map((tag) => ({ tag, resolve: () => new ComputedValue(tag) }));
  return parse(text, { version: '1.1', customTags: (standard) => [...standard, ...tags] }) as SamTemplate;
}

/** What CloudFormation's and SAM's published specification objects to, one line each. */
export function problemsOf(template: SamTemplate): string[] {
  const spec = (specification ??= new Specification(loadAwsServiceSpecSync()));
  const globals = spec.properties(
    'Globals.Function',
    'AWS::Serverless::Function',
    template.Globals?.Function ?? {},
  );
  const resources = Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
    spec.properties(id, Type, Properties ?? {}),
  );
  return [...globals, ...resources];
}

/** Takes a second to load. */
let specification: Specification | undefined;

/**
 * What the translator of SAM takes, and the published data does not have yet. Each was translated by it.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html
 */
const newer = new Set(
  (
    'FunctionResponseTypes MaximumBatchingWindowInSeconds TumblingWindowInSeconds Broker Queues SourceAccessConfigurations Topics ' +
    'KafkaBootstrapServers Cluster DatabaseName CollectionName FullDocument ScheduleExpression ' +
    'ScheduleExpressionTimezone FlexibleTimeWindow'
  ).split(' '),
);
const newerTypes = /^(AWS::Serverless::(WebSocketApi|GraphQLApi)|Custom::\w+)$/;
const newerPolicies = new Set(['CodePipelineLambdaExecutionPolicy']);

class Specification {
  readonly #db: SpecDatabase;

  constructor(db: SpecDatabase) {
    this.#db = db;
  }

  properties(path: string, type: string, values: Fields): string[] {
    const [resource] = this.#db.lookup(
      'resource',
      'cloudFormationType',
      'equals',
      type,
    ) as readonly Resource[];
    if (resource) return this.#fields(path, resource.properties, values);
    return newerTypes.test(type) ? [] : [`${path}: unknown type ${type}`];
  }

  #fields(path: string, known: Readonly<Record<string, Property>>, values: Fields): string[] {
    return Object.entries(values).flatMap(([name, value]) => {
      const property = known[name];
      if (property === undefined && newer.has(name)) return [];
      return property
        ? this.#value(`${path}.${name}`, property.type, value)
        : [`${path}: no property ${name}`];
    });
  }

  #value(path: string, type: PropertyType, value: unknown): string[] {
    if (value instanceof ComputedValue) return [];
    if (isFields(value) && newerPolicies.has(Object.keys(value).join())) return [];
    switch (type.type) {
      case 'string':
      case 'number':
      case 'integer':
      case 'boolean': {
        const wanted = type.type === 'integer' ? 'number' : type.type;
        return typeof value === wanted ? [] : [`${path}: ${JSON.stringify(value)} is no ${wanted}`];
      }
      case 'array':
        if (!Array.isArray(value)) return [`${path}: is no list`];
        return value.flatMap((element, index) => this.#value(`${path}[${index}]`, type.element, element));
      case 'map':
        if (!isFields(value)) return [`${path}: is no map`];
        return Object.entries(value).flatMap(([key, element]) =>
          this.#value(`${path}.${key}`, type.element, element),
        );
      case 'ref': {
        const definition: TypeDefinition = this.#db.get('typeDefinition', type.reference);
        return isFields(value) ? this.#fields(path, definition.properties, value) : [`${path}: is no object`];
      }
      case 'union': {
        const verdicts = type.types.map((each) => this.#value(path, each, value));
        return verdicts.reduce((best, each) => (each.length < best.length ? each : best));
      }
      default:
        return [];
    }
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
