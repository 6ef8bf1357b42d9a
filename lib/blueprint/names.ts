import { keywords } from '../edit/csharp/syntax/keywords.ts';
import { isArnOf, shownArn } from '../events/arn.ts';
import type { ExistingResource } from '../events/define.ts';
import type { Verdict } from '../inputs/define.ts';

const MAX_LENGTH = 64;

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Names that the generated code uses for something else. A namespace of that name would hide it: in
 * `namespace Task;` the word Task is no longer System.Threading.Tasks.Task.
 */
const takenNames = new Map(
  `Amazon Microsoft System Xunit Shared Bootstrap Function LambdaHarness
  APIGatewayHttpApiV2ProxyRequest APIGatewayHttpApiV2ProxyResponse AppContext Assert Convert Dictionary Encoding Fact
  File Func LambdaRuntimeClient LeanBootstrap ILambdaContext InlineData IReadOnlyList JsonDocument JsonException JsonPropertyName JsonSerializable
  JsonSerializer JsonSerializerContext LambdaBootstrapBuilder LambdaFunctionJsonSerializerContext MemoryStream Path
  SourceGeneratorLambdaJsonSerializer Stream String Task TestLambdaContext Theory`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

/** `my-orders` → `MyOrders` */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[-_.])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The function of a solution is called like it; several are called after what they take. */
export function functionNames(solution: string, events: readonly string[]): string[] {
  if (events.length < 2) return [pascalCase(solution)];
  const names = events.map((event) => `On${pascalCase(event)}`);
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((each) => each === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });
}

/** A folder's name that also makes a .NET solution's, a stack's and a namespace's. */
export function checkSolutionName(name: string): Verdict {
  if (!/^[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*$/.test(name)) {
    return `Solution name "${name}" is no valid project name. Use letters, digits, - _ and ., starting with a letter.`;
  }
  return checkWords(name, 'Solution name');
}

/** A C# namespace, a project and the stem of CloudFormation's logical ids. */
export function checkFunctionName(name: string): Verdict {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    return `Function name "${name}" is no valid C# name. Use letters and digits, starting with a capital: PlaceOrder.`;
  }
  return checkWords(name, 'Function name');
}

/** The name of a project that exists, whoever has made it: `Acme.Orders`, `order-worker`. */
export function checkExistingName(name: string): Verdict {
  if (/^[A-Za-z_][A-Za-z0-9_]*([-.][A-Za-z0-9_]+)*$/.test(name)) return true;
  return `"${name}" is not a valid project name. Use letters, digits, _, - and ., starting with a letter.`;
}

/** A type's or namespace's name, with what it is in: `Orders.Context`. */
export function checkCSharpName(name: string): Verdict {
  if (/^@?[\p{L}_][\p{L}\p{N}_]*(\.@?[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name)) return true;
  return `"${name}" is not a valid C# name.`;
}

/** A type as C# writes it: `Dictionary<string, Order[]>`. */
export function checkCSharpType(name: string): Verdict {
  if (/^[\p{L}\p{N}_@.:<>,[\]? ]+$/u.test(name)) return true;
  return `"${name}" is not a C# type.`;
}

/** A C# type, and the file it gets. */
export function checkTypeName(name: string): Verdict {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    return `Type name "${name}" is no valid C# name. Use letters and digits, starting with a capital: OrderPlaced.`;
  }
  return checkWords(name, 'Type name');
}

/** What an event source is to take: nothing, a logical id of the template, or an ARN. */
export function checkResource(name: string, { noun, arn }: ExistingResource): Verdict {
  if (name === '' || /^[A-Za-z0-9]{1,255}$/.test(name)) return true;
  if (arn === undefined)
    return `${noun} "${name}" is no logical id. Name one of template.yaml: letters and digits only.`;
  if (isArnOf(arn, name)) return true;
  return `${noun} "${name}" is neither a logical id nor an ARN of one. Name one of template.yaml, or write ${shownArn(arn)}.`;
}

function checkWords(name: string, subject: string): Verdict {
  if (name.length > MAX_LENGTH) {
    return `${subject} has ${name.length} characters. Use at most ${MAX_LENGTH}.`;
  }
  if (keywords.has(name)) return `${subject} "${name}" is a C# keyword. Choose another.`;
  if (devices.test(name)) return `${subject} "${name}" is reserved by Windows. Choose another.`;
  const taken = takenNames.get(pascalCase(name).toLowerCase());
  if (taken === undefined) return true;
  return `${subject} "${name}" would hide ${taken}, which the generated code uses. Choose another.`;
}

/** The simple name of an assembly, without .dll. */
export function checkAssemblyName(name: string): Verdict {
  if (/\.(dll|exe)$/i.test(name)) return `Root assembly "${name}": leave out .${name.slice(-3)}.`;
  if (/^[A-Za-z_][A-Za-z0-9_]*([.-][A-Za-z0-9_]+)*$/.test(name)) return true;
  return `Root assembly "${name}" is no assembly name. Write it as in the project: AWSSDK.Core.`;
}

export function checkRegion(name: string): Verdict {
  if (name === '' || /^[a-z]{2}(-[a-z]+)+-\d+$/.test(name)) return true;
  return `Region "${name}" is no AWS region. Write one like eu-west-1, or leave it out to use your AWS configuration.`;
}

/** CloudFormation allows letters, digits and hyphens in a stack's name. */
export function stackName(name: string): string {
  return name.replace(/[_.]/g, '-').toLowerCase();
}
