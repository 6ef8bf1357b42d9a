import { isIntrinsic } from '../edit/yaml/intrinsic-forms.ts';

/** A value of a template as text; undefined if it is known only after a deployment. */
export type ResolveValue = (value: unknown) => string | undefined;

/**
 * Works out values of a template without AWS: literals, parameters with a default, pseudo parameters, and Ref,
 * Fn::Sub and Fn::Join of these.
 *
 * @param template as data, with intrinsic functions in their long form
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
 */
export function resolver(template: Readonly<Record<string, unknown>>, region: string): ResolveValue {
  const parameters = (template.Parameters ?? {}) as Record<string, { Default?: unknown } | undefined>;
  const pseudo: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': '123456789012',
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const named = (name: string): string | undefined =>
    pseudo[name] ?? (parameters[name] && resolve(parameters[name].Default));

  const functions: Record<string, (argument: unknown) => string | undefined> = {
    Ref: (name) => named(String(name)),
    'Fn::Sub': (argument) => {
      const [text, own = {}] = (Array.isArray(argument) ? argument : [argument]) as [string, object?];
      const values = own as Record<string, unknown>;
      return joined(
        text
          .split(/(\$\{[^}]*\})/)
          .map((part) => substituted(part, (name) => (name in values ? resolve(values[name]) : named(name)))),
        '',
      );
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = argument as [string, unknown];
      return Array.isArray(parts) ? joined(parts.map(resolve), separator) : undefined;
    },
  };

  function resolve(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (!isIntrinsic(value)) return undefined;
    const [[key, argument] = ['', undefined]] = Object.entries(value as Record<string, unknown>);
    return functions[key]?.(argument);
  }
  return resolve;
}

/** `${Name}`, or `${!Literal}`, which stands for `${Literal}`. */
function substituted(part: string, named: (name: string) => string | undefined): string | undefined {
  const name = /^\$\{([^}]*)\}$/.exec(part)?.[1]?.trim();
  if (name === undefined) return part;
  return name.startsWith('!') ? `\${${name.slice(1)}}` : named(name);
}

const joined = (parts: readonly (string | undefined)[], separator: string): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join(separator);
