import type { Span } from '../text.ts';
import type { Call } from './calls.ts';
import { callsOf } from './calls.ts';
import { splitAtCommas } from './cursor.ts';
import type { Handler } from './handlers.ts';
import { resolveHandler } from './handlers.ts';
import type { Surroundings } from './locals.ts';
import { findVariable, surroundingsOf } from './locals.ts';
import { usingsFor } from './scope.ts';
import type { CSharpFile } from './syntax.ts';
import type { Tokens } from './tokens.ts';
import { nameParts, typeArguments, typeText } from './type-names.ts';

const BUILDER = 'Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder';

/** A call of LambdaBootstrapBuilder.Create. */
export interface Bootstrap extends Span {
  readonly file: CSharpFile;
  /** T of `Create<T>`. */
  readonly typeArguments: readonly Tokens[];
  readonly handler?: Handler;
  readonly serializer?: Serializer;
  /** What the handler takes from JSON; undefined: nothing, or it can't be told. */
  readonly input?: Tokens;
  /** What it gives as JSON, without its Task; undefined: nothing, or it can't be told. */
  readonly output?: Tokens;
}

export interface Serializer {
  /** SourceGeneratorLambdaJsonSerializer, or another one's name without namespace. */
  readonly name: string;
  /** The serializer context, as written. */
  readonly context?: Tokens;
}

/** The calls of LambdaBootstrapBuilder.Create in the files of one project. */
export function findBootstraps(project: readonly CSharpFile[]): Bootstrap[] {
  return project.flatMap((file) => {
    const calls = callsOf(BUILDER, /^Create$/, file.tokens, usingsFor(file, project));
    return calls.map((call) => describe(call, file, project));
  });
}

function describe(call: Call, file: CSharpFile, project: readonly CSharpFile[]): Bootstrap {
  const place = surroundingsOf(file, call.start);
  const [handlerArgument = [], serializerArgument = []] = call.arguments.map(withoutName);
  const handler = resolveHandler(handlerArgument, place, project);
  const serializer = serializerOf(serializerArgument, place);
  const { start, end, typeArguments: generic } = call;
  const common = {
    file,
    start,
    end,
    typeArguments: generic,
    ...(handler && { handler }),
    ...(serializer && { serializer }),
  };
  return { ...common, ...(handler && typesOf(handler)) };
}

/** x of `handler: x`. */
const withoutName = (argument: Tokens): Tokens => (argument[1]?.text === ':' ? argument.slice(2) : argument);

function serializerOf(expression: Tokens, place: Surroundings, steps = 0): Serializer | undefined {
  const single = expression.length === 1 ? expression[0] : undefined;
  const variable = single && steps < 5 ? findVariable(single.text, place) : undefined;
  if (variable !== undefined) {
    // `SourceGeneratorLambdaJsonSerializer<C> s = new();` says it on the left.
    const implicit = variable.value[0]?.text === 'new' && variable.value[1]?.text === '(';
    return serializerOf(
      implicit ? [...variable.value.slice(0, 1), ...variable.type] : variable.value,
      place,
      steps + 1,
    );
  }
  if (expression[0]?.text !== 'new') return undefined;
  const type = expression.slice(1);
  const open = type.findIndex(({ text }) => text === '(' || text === '{');
  const created = open < 0 ? type : type.slice(0, open);
  const name = nameParts(created).at(-1);
  if (name === undefined) return undefined;
  const context = typeArguments(created);
  return context.length > 0 ? { name, context } : { name };
}

const isContext = (type: Tokens): boolean => nameParts(type).at(-1) === 'ILambdaContext';

/** The delegate that the runtime is given decides; a method's own types may be others that convert to them. */
function typesOf(handler: Handler): Pick<Bootstrap, 'input' | 'output'> {
  const { takes, gives } = declared(handler);
  const input = takes.find((type) => !isContext(type) && type.length > 0);
  const output = withoutTask(gives);
  return { ...(input && { input }), ...(output && { output }) };
}

function declared({ delegates, parameters, returns }: Handler): { takes: readonly Tokens[]; gives: Tokens } {
  const outermost = delegates.at(-1);
  if (outermost === undefined) return { takes: parameters.map(({ type }) => type), gives: returns };
  const all = splitAtCommas(typeArguments(outermost), true);
  if (nameParts(outermost).at(-1) === 'Action') return { takes: all, gives: [] };
  return { takes: all.slice(0, -1), gives: all.at(-1) ?? [] };
}

/** T of Task<T> and ValueTask<T>; nothing of void and Task. */
export function withoutTask(type: Tokens): Tokens | undefined {
  const name = nameParts(type).at(-1);
  if (name === 'Task' || name === 'ValueTask') {
    const inner = typeArguments(type);
    return inner.length > 0 ? inner : undefined;
  }
  return type.length === 0 || typeText(type) === 'void' ? undefined : type;
}
