/**
 * Whether a text is an ARN of a kind.
 *
 * @param kind a service, as `sqs`; behind a colon, what follows the account in the ARN: `ecs:cluster/*`. There `*`
 * stands for anything without a slash, and `**` for anything.
 */
export function isArnOf(kind: string, text: string): boolean {
  const [service = '', ...rest] = kind.split(':');
  const resource = rest.join(':') || '**';
  const pattern = resource.replace(/\*+/g, (stars) => (stars === '**' ? '.+' : '[^/]+'));
  return new RegExp(`^arn:[\\w-]+:${service}:[\\w-]*:\\d*:${pattern}$`).test(text);
}
