/**
 * A pattern, for JavaScript and for CloudFormation, of the ARNs of a kind.
 *
 * @param kind a service, as `sqs`; behind a colon, what follows the account in the ARN: `ecs:cluster/*`. There `*`
 * stands for anything without a slash, and `**` for anything.
 */
export function arnPattern(kind) {
    const [service = '', ...rest] = kind.split(':');
    const resource = rest.join(':') || '**';
    const pattern = resource.replace(/\*+/g, (stars) => (stars === '**' ? '.+' : '[^/]+'));
    return `^arn:[^:]+:${service}:[^:]*:\\d*:${pattern}$`;
}
export const isArnOf = (kind, text) => new RegExp(arnPattern(kind)).test(text);
/** As an example: `arn:aws:sqs:…`, `arn:aws:kinesis:…:stream/…`. */
export function shownArn(kind) {
    const [service = '', resource] = kind.split(/:(.*)/s);
    return `arn:aws:${service}:…${resource === undefined ? '' : `:${resource.replace(/\*+/g, '…')}`}`;
}
/** A parameter of the template for what is made elsewhere, and costs too much to be made without being asked for. */
export const arnParameter = (description, kind) => ({
    Type: 'String',
    Description: description,
    AllowedPattern: arnPattern(kind),
});
