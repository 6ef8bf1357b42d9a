import { keywords } from '../edit/csharp/syntax/keywords.ts';
import { isArnOf, shownArn } from '../events/arn.ts';
import type { ExistingResource } from '../events/define.ts';
import type { Verdict } from '../inputs/define.ts';

const MAX_LENGTH = 64;

/** Names that Windows reserves for devices, with any extension. */
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

/** The only function of a solution has the name of the solution. Several are named after their event sources. */
export function functionNames(solution: string, events: readonly string[]): string[] {
  if (events.length < 2) return [pascalCase(solution)];
  const names = events.map((event) => `On${pascalCase(event)}`);
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((each) => each === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });
}

/** The solution name is also the name of a folder, a .NET solution, a stack and a namespace. */
export function checkSolutionName(name: string): Verdict {
  if (!/^[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*$/.test(name)) {
    return `Solution name "${name}" is not a valid project name. Use letters, digits, -, _ and ., and start with a letter.`;
  }
  return checkWords(name, 'Solution name');
}

/** The function name is also the name of a C# namespace and a project, and the stem of logical IDs. */
export function checkFunctionName(name: string): Verdict {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    return `Function name "${name}" is not a valid C# identifier. Use letters and digits, and start with a capital letter, as in PlaceOrder.`;
  }
  return checkWords(name, 'Function name');
}

/** The name of an existing project, which this tool may not have created: `Acme.Orders`, `order-worker`. */
export function checkExistingName(name: string): Verdict {
  if (/^[A-Za-z_][A-Za-z0-9_]*([-.][A-Za-z0-9_]+)*$/.test(name)) return true;
  return `"${name}" is not a valid project name. Use letters, digits, -, _ and ., and start with a letter.`;
}

/** The name of a type or namespace, with its namespace: `Orders.Context`. */
export function checkCSharpName(name: string): Verdict {
  if (/^@?[\p{L}_][\p{L}\p{N}_]*(\.@?[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name)) return true;
  return `"${name}" is not a valid C# name.`;
}

/** A type as written in C#: `Dictionary<string, Order[]>`. */
export function checkCSharpType(name: string): Verdict {
  if (/^[\p{L}\p{N}_@.:<>,[\]? ]+$/u.test(name)) return true;
  return `"${name}" is not a C# type.`;
}

/** The name of a C# type is also the name of its file. */
export function checkTypeName(name: string): Verdict {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    return `Type name "${name}" is not a valid C# identifier. Use letters and digits, and start with a capital letter, as in OrderPlaced.`;
  }
  return checkWords(name, 'Type name');
}

/** The resource to connect an event source to: empty, a logical ID in the template, or an ARN. */
export function checkResource(name: string, { noun, arn }: ExistingResource): Verdict {
  if (name === '' || /^[A-Za-z0-9]{1,255}$/.test(name)) return true;
  if (arn === undefined)
    return `${noun} "${name}" is not a logical ID. Pass the logical ID of a resource in template.yaml: letters and digits only.`;
  if (isArnOf(arn, name)) return true;
  return `${noun} "${name}" is neither a logical ID nor an ARN. Pass the logical ID of a resource in template.yaml, or an ARN: ${shownArn(arn)}.`;
}

function checkWords(name: string, subject: string): Verdict {
  if (name.length > MAX_LENGTH) {
    return `${subject} has ${name.length} characters. Use at most ${MAX_LENGTH}.`;
  }
  if (keywords.has(name)) return `${subject} "${name}" is a C# keyword. Choose another name.`;
  if (devices.test(name)) return `${subject} "${name}" is reserved by Windows. Choose another name.`;
  const taken = takenNames.get(pascalCase(name).toLowerCase());
  if (taken === undefined) return true;
  return `${subject} "${name}" would hide ${taken}, which the generated code uses. Choose another name.`;
}

/** Checks the simple name of an assembly, without .dll. */
export function checkAssemblyName(name: string): Verdict {
  if (/\.(dll|exe)$/i.test(name))
    return `Root assembly "${name}" must not end with ${name.slice(-4)}. Pass "${name.slice(0, -4)}".`;
  if (/^[A-Za-z_][A-Za-z0-9_]*([.-][A-Za-z0-9_]+)*$/.test(name)) return true;
  return `Root assembly "${name}" is not a valid assembly name. Pass the name as the project has it, as in AWSSDK.Core.`;
}

export function checkRegion(name: string): Verdict {
  if (name === '' || /^[a-z]{2}(-[a-z]+)+-\d+$/.test(name)) return true;
  return `Region "${name}" is not a valid AWS Region. Pass one such as eu-west-1, or omit it to use your AWS configuration.`;
}

/** CloudFormation allows letters, digits and hyphens in a stack's name. */
export function stackName(name: string): string {
  return name.replace(/[_.]/g, '-').toLowerCase();
}
