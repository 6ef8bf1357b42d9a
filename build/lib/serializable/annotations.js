import { spanOf } from "../edit/csharp/syntax/tokens.js";
import { typeArguments } from "../edit/csharp/syntax/type-names.js";
import { Cursor, splitArguments, splitTypes } from "../edit/csharp/syntax/cursor.js";
import { withoutTask } from "../edit/csharp/find/bootstraps.js";
import { unclearAt } from "./boundaries.js";
import { contextNamed, placeOf } from "./code.js";
import { attributesOf } from "./members.js";
import { staticType } from "./static-type.js";
import { UNKNOWN } from "./type.js";
import { isValueType } from "./value-types.js";
/** What API Gateway sends and wants, by the attribute of the handler: the types of the generated code. */
const REQUESTS = {
    RestApi: ['APIGatewayProxyRequest', 'APIGatewayProxyResponse'],
    HttpApi: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse'],
    FunctionUrl: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse'],
};
/** Parameters that are not read from JSON. */
const NO_BODY = /^(FromServices|FromQuery|FromRoute|FromHeader|FromCustomAuthorizer)$/;
/** Handlers of Amazon.Lambda.Annotations: methods with [LambdaFunction], and the assembly's [LambdaSerializer]. */
export function annotationNeeds(code) {
    const context = serializerOf(code);
    if (context === undefined)
        return { needs: [], warnings: [] };
    const found = code.files.flatMap((file) => file.types.flatMap(({ members }) => members
        .filter(({ attributeLists }) => attributesOf(attributeLists).includes('LambdaFunction'))
        .map((member) => needsOf(member, file, context, code))));
    return {
        needs: found.flatMap(({ needs }) => needs),
        warnings: found.flatMap(({ warnings }) => warnings),
    };
}
/** `[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Context>))]` */
export function serializerOf(code) {
    for (const file of code.files)
        for (const { target, attributes } of file.attributeLists)
            for (const attribute of attributes) {
                const isSerializer = /^LambdaSerializer(Attribute)?$/.test(attribute.name.at(-1)?.text ?? '');
                if (target !== 'assembly' || !isSerializer)
                    continue;
                const [generic] = splitTypes(typeArguments((attribute.arguments ?? []).slice(2, -1)));
                const place = { file, offset: attribute.start };
                if (generic)
                    return contextNamed(generic, place, code);
            }
    return undefined;
}
function needsOf(member, file, context, code) {
    const place = { file, offset: member.start };
    const api = attributesOf(member.attributeLists).find((name) => name in REQUESTS);
    const why = `the handler ${member.name}`;
    const need = (type, at) => type === undefined || type.name === UNKNOWN || /^(System\.IO\.)?Stream$/.test(type.name)
        ? []
        : [{ context: context.fullName, type, place: at, why }];
    const inputs = member.parameters
        .filter((parameter) => isBody(parameter.type, attributesBefore(parameter.start, file), api))
        .flatMap(({ type }) => need(asBody(code.world.resolve(type, place), api), place));
    const kind = api === 'HttpApi' && isOfVersion1(member.attributeLists) ? 'RestApi' : api;
    const requests = kind === undefined ? [] : (REQUESTS[kind] ?? []);
    const wrapped = requests.flatMap((name) => need({ name, imports: ['Amazon.Lambda.APIGatewayEvents'], arguments: [], marks: '' }, place));
    const output = withoutTask(member.type);
    const type = output && code.world.resolve(output, place);
    if (type === undefined || !/(^|\.)IHttpResult$/.test(type.name))
        return { needs: [...wrapped, ...inputs, ...need(asResult(type, api), place)], warnings: [] };
    const bodies = bodiesOf(member, file, code);
    return {
        needs: [...wrapped, ...inputs, ...bodies.types.flatMap((body) => need(body, place))],
        warnings: bodies.unclear.map((at) => unclearAt(at, 'the type of this body can not be told')),
    };
}
/** `Version = HttpApiVersion.V1` has the events of a REST API. */
const isOfVersion1 = (lists) => lists.some(({ attributes }) => attributes.some(({ arguments: given = [] }) => given.some(({ text }) => text === 'V1')));
/** A text is the body of a request or an answer as it is. */
const asBody = (type, api) => api !== undefined && type?.name === 'string' && type.marks === '' ? undefined : type;
/** So is a number, or another value, as a text. */
const asResult = (type, api) => api !== undefined && type && isValueType(type) ? undefined : asBody(type, api);
/** Of `Created(uri, body)` and the like the second argument, of the others the first one. */
function bodyAmong(given, method) {
    const named = given.find((each) => each[1]?.text === ':' && each[0]?.text === 'body');
    if (named !== undefined)
        return named.slice(2);
    const plain = given.filter((each) => each[1]?.text !== ':');
    return plain[/^(Created|Redirect\w*|NewResult)$/.test(method) ? 1 : 0];
}
/** Behind an API only [FromBody] is read from JSON; a text is taken as it is. */
function isBody(type, attributes, api) {
    if (type.at(-1)?.text === 'ILambdaContext' || attributes.some((each) => NO_BODY.test(each)))
        return false;
    return api === undefined || attributes.includes('FromBody');
}
function attributesBefore(start, { tokens }) {
    const at = tokens.findIndex((token) => token.start === start);
    const names = [];
    for (let index = at; index >= 0 && tokens[index]?.text === '[';) {
        const cursor = new Cursor(tokens, index);
        cursor.skipBrackets();
        names.push(...cursor.since(index).flatMap(({ kind, text }) => (kind === 'identifier' ? [text] : [])));
        index = cursor.at;
    }
    return names.map((name) => name.replace(/Attribute$/, ''));
}
/** What `HttpResults.Ok(x)` and the like are given in a method. */
function bodiesOf(member, file, code) {
    const { rest } = member;
    const types = [];
    const unclear = [];
    rest.forEach((token, at) => {
        if (token.text !== 'HttpResults' || rest[at + 1]?.text !== '.' || rest[at + 3]?.text !== '(')
            return;
        const cursor = new Cursor(rest, at + 3);
        cursor.skipBrackets();
        const given = splitArguments(rest.slice(at + 4, cursor.at - 1));
        const body = bodyAmong(given, rest[at + 2]?.text ?? '');
        if (body === undefined)
            return;
        const place = placeOf(body, [file]) ?? { file, offset: spanOf(body).start };
        const type = staticType(body, place, code);
        if (type === undefined)
            unclear.push(place);
        else if (type.name !== 'string')
            types.push(type);
    });
    return { types, unclear };
}
