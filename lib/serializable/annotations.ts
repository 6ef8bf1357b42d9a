import { assemblySerializer, attributesOf } from '../edit/csharp/find/attributes.ts';
import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import type { AttributeList, CSharpFile, Member } from '../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { spanOf } from '../edit/csharp/syntax/tokens.ts';
import { typeArguments } from '../edit/csharp/syntax/type-names.ts';
import { Cursor, splitArguments, splitTypes } from '../edit/csharp/syntax/cursor.ts';
import { withoutTask } from '../edit/csharp/find/bootstraps.ts';
import { unclearAt } from './boundaries.ts';
import type { Need, SemanticModel, Warning } from './semantic-model.ts';
import { contextNamed, placeOf } from './semantic-model.ts';
import { staticType } from './static-type.ts';
import type { CSharpType, Place } from './type.ts';
import { UNKNOWN } from './type.ts';
import { isValueType } from './value-types.ts';

/** The request and response types of the generated code, by the attribute of the handler. */
const REQUESTS: Readonly<Record<string, readonly [string, string]>> = {
  RestApi: ['APIGatewayProxyRequest', 'APIGatewayProxyResponse'],
  HttpApi: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse'],
  FunctionUrl: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse'],
};
/** Parameters that are not read from JSON. */
const NO_BODY = /^(FromServices|FromQuery|FromRoute|FromHeader|FromCustomAuthorizer)$/;

/** Handlers of Amazon.Lambda.Annotations: methods with [LambdaFunction], and the assembly's [LambdaSerializer]. */
export function annotationNeeds(model: SemanticModel): {
  readonly needs: Need[];
  readonly warnings: Warning[];
} {
  const context = serializerOf(model);
  if (context === undefined) return { needs: [], warnings: [] };
  const found = model.files.flatMap((file) =>
    file.types.flatMap(({ members }) =>
      members
        .filter(({ attributeLists }) => attributesOf(attributeLists).includes('LambdaFunction'))
        .map((member) => needsOf(member, file, context, model)),
    ),
  );
  return {
    needs: found.flatMap(({ needs }) => needs),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** The context of `[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Context>))]` */
export function serializerOf(model: SemanticModel): SerializerContext | undefined {
  for (const file of model.files) {
    const found = assemblySerializer(file);
    const [context] = found ? splitTypes(typeArguments(found.type)) : [];
    if (found && context) return contextNamed(context, { file, offset: found.start }, model);
  }
  return undefined;
}

function needsOf(
  member: Member,
  file: CSharpFile,
  context: SerializerContext,
  model: SemanticModel,
): { needs: Need[]; warnings: Warning[] } {
  const place = { file, offset: member.start };
  const api = attributesOf(member.attributeLists).find((name) => name in REQUESTS);
  const why = `the handler ${member.name}`;
  const need = (type: CSharpType | undefined, at: Place): Need[] =>
    type === undefined || type.name === UNKNOWN || /^(System\.IO\.)?Stream$/.test(type.name)
      ? []
      : [{ context: context.fullName, type, place: at, why }];
  const inputs = member.parameters
    .filter((parameter) => isBody(parameter.type, attributesBefore(parameter.start, file), api))
    .flatMap(({ type }) => need(asBody(model.resolver.resolve(type, place), api), place));
  const kind = api === 'HttpApi' && isOfVersion1(member.attributeLists) ? 'RestApi' : api;
  const requests = kind === undefined ? [] : (REQUESTS[kind] ?? []);
  const wrapped = requests.flatMap((name) =>
    need({ name, imports: ['Amazon.Lambda.APIGatewayEvents'], arguments: [], marks: '' }, place),
  );
  const output = withoutTask(member.type);
  const type = output && model.resolver.resolve(output, place);
  if (type === undefined || !/(^|\.)IHttpResult$/.test(type.name))
    return { needs: [...wrapped, ...inputs, ...need(asResult(type, api), place)], warnings: [] };
  const bodies = bodiesOf(member, file, model);
  return {
    needs: [...wrapped, ...inputs, ...bodies.types.flatMap((body) => need(body, place))],
    warnings: bodies.unclear.map((at) => unclearAt(at, 'cannot determine the type of this body')),
  };
}

/** `Version = HttpApiVersion.V1` has the events of a REST API. */
const isOfVersion1 = (lists: readonly AttributeList[]): boolean =>
  lists.some(({ attributes }) =>
    attributes.some(({ arguments: given = [] }) => given.some(({ text }) => text === 'V1')),
  );

/** A string is the body of a request or response without conversion. */
const asBody = (type: CSharpType | undefined, api: string | undefined): CSharpType | undefined =>
  api !== undefined && type?.name === 'string' && type.marks === '' ? undefined : type;

/** A number, or another value, is converted to a string without JSON. */
const asResult = (type: CSharpType | undefined, api: string | undefined): CSharpType | undefined =>
  api !== undefined && type && isValueType(type) ? undefined : asBody(type, api);

/** The body is the second argument of `Created(uri, body)` and the like, and the first argument of other methods. */
function bodyAmong(given: readonly Tokens[], method: string): Tokens | undefined {
  const named = given.find((each) => each[1]?.text === ':' && each[0]?.text === 'body');
  if (named !== undefined) return named.slice(2);
  const plain = given.filter((each) => each[1]?.text !== ':');
  return plain[/^(Created|Redirect\w*|NewResult)$/.test(method) ? 1 : 0];
}

/** With an API, only [FromBody] is read from JSON. A string is used without conversion. */
function isBody(type: Tokens, attributes: readonly string[], api: string | undefined): boolean {
  if (type.at(-1)?.text === 'ILambdaContext' || attributes.some((each) => NO_BODY.test(each))) return false;
  return api === undefined || attributes.includes('FromBody');
}

function attributesBefore(start: number, { tokens }: CSharpFile): string[] {
  const at = tokens.findIndex((token) => token.start === start);
  const names: string[] = [];
  for (let index = at; index >= 0 && tokens[index]?.text === '[';) {
    const cursor = new Cursor(tokens, index);
    cursor.skipBrackets();
    names.push(...cursor.since(index).flatMap(({ kind, text }) => (kind === 'identifier' ? [text] : [])));
    index = cursor.at;
  }
  return names.map((name) => name.replace(/Attribute$/, ''));
}

/** The bodies that a method passes to `HttpResults.Ok(x)` and the like. */
function bodiesOf(
  member: Member,
  file: CSharpFile,
  model: SemanticModel,
): { readonly types: CSharpType[]; readonly unclear: Place[] } {
  const { rest } = member;
  const types: CSharpType[] = [];
  const unclear: Place[] = [];
  rest.forEach((token, at) => {
    if (token.text !== 'HttpResults' || rest[at + 1]?.text !== '.' || rest[at + 3]?.text !== '(') return;
    const cursor = new Cursor(rest, at + 3);
    cursor.skipBrackets();
    const given = splitArguments(rest.slice(at + 4, cursor.at - 1));
    const body = bodyAmong(given, rest[at + 2]?.text ?? '');
    if (body === undefined) return;
    const place = placeOf(body, [file]) ?? { file, offset: spanOf(body).start };
    const type = staticType(body, place, model);
    if (type === undefined) unclear.push(place);
    else if (type.name !== 'string') types.push(type);
  });
  return { types, unclear };
}
