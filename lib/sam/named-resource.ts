import type { NamedResource } from '../events/define.ts';
import type { SamTemplate } from './template.ts';

/** An existing resource by its logical id or ARN; undefined if no template shows it. */
export function namedResource(
  template: SamTemplate | undefined,
  name: string | undefined,
): NamedResource | undefined {
  if (name === undefined) return undefined;
  const isArn = name.startsWith('arn:');
  const properties = isArn ? undefined : template?.propertiesOf(name);
  if (!isArn && properties === undefined) return undefined;
  return { name, properties, textOf: template?.valuesIn('') ?? literal };
}

const literal = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
