/**
 * A regular expression, for JavaScript and CloudFormation, that matches the ARNs of a kind.
 *
 * @param kind a service, for example `sqs`; optionally followed by a colon and the part after the account in the ARN:
 * `ecs:cluster/*`. In it, `*` matches any text without a slash, and `**` any text.
 */
function arnPattern(kind: string): string {
  const [service = '', ...rest] = kind.split(':');
  const resource = rest.join(':') || '**';
  const pattern = resource.replace(/\*+/g, (stars) => (stars === '**' ? '.+' : '[^/]+'));
  return `^arn:[^:]+:${service}:[^:]*:\\d*:${pattern}$`;
}

export const isArnOf = (kind: string, text: string): boolean => new RegExp(arnPattern(kind)).test(text);

/** An example for messages: `arn:aws:sqs:…`, `arn:aws:kinesis:…:stream/…`. */
export function shownArn(kind: string): string {
  const [service = '', resource] = kind.split(/:(.*)/s);
  return `arn:aws:${service}:…${resource === undefined ? '' : `:${resource.replace(/\*+/g, '…')}`}`;
}

/** A template parameter for a resource that is too expensive to be created without being requested. */
export const arnParameter = (description: string, kind: string) => ({
  Type: 'String',
  Description: description,
  AllowedPattern: arnPattern(kind),
});
