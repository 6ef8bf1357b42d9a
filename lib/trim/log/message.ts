import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { isFolded } from '../../dotnet/trim-warning.ts';

/** The names in a message. They are in apostrophes in every language. */
export interface MessageNames {
  /** The member that is called: `System.Type.GetProperties()`, `Newtonsoft.Json.JsonConvert.SerializeObject(Object)`. */
  readonly called?: string;
  /** Kinds of members that reflection asks for: `PublicProperties`, `All`. */
  readonly needs: readonly string[];
  /** The generic parameter or parameter whose type is not known. */
  readonly parameter?: string;
  /** The member that the parameter belongs to, or that returned the type. */
  readonly source?: string;
  /** The assembly of a folded warning. */
  readonly assembly?: string;
}

const KINDS = 'DynamicallyAccessedMemberTypes.';
const isMember = (name: string): boolean => /[.(]/.test(name) && !name.startsWith(KINDS);

export function namesIn(warning: TrimWarning): MessageNames {
  const quoted = [...warning.message.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  const needs = quoted
    .filter((name) => name.startsWith(KINDS))
    .flatMap((name) => name.split(',').map((each) => each.trim().replace(KINDS, '')));
  if (isFolded(warning)) return { needs, ...defined({ assembly: quoted[0] }) };
  const [called, source] = quoted.filter(isMember);
  const parameter = quoted.findLast((name) => /^[@\w]+$/.test(name) && name !== 'this' && !isAttribute(name));
  return { needs, ...defined({ called, source, parameter }) };
}

const isAttribute = (name: string): boolean => name.endsWith('Attribute');

const defined = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
