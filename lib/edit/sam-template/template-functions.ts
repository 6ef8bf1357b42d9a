import { isIntrinsic } from '../yaml/intrinsic-forms.ts';
import { readTemplate } from './read-template.ts';

/** A function of a template, as SAM sees it, or as CloudFormation does without Globals. */
export interface TemplateFunction {
  readonly logicalId: string;
  /** Its own properties on top of those of Globals.Function: maps are merged, lists joined, the rest replaced. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * The functions of a SAM template, with Globals applied.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export const readFunctions = (text: string): TemplateFunction[] => functionsOf(readTemplate(text));

/** The same of a template that was read already. */
export function functionsOf({ Globals, Resources }: Record<string, unknown>): TemplateFunction[] {
  const shared = asMap(asMap(Globals).Function);
  return Object.entries(asMap(Resources)).flatMap(([logicalId, resource]) => {
    const { Type, Properties, Metadata, IgnoreGlobals } = asMap(resource);
    if (Type === 'AWS::Lambda::Function')
      return [{ logicalId, properties: plainProperties(Properties), metadata: {} }];
    if (Type !== 'AWS::Serverless::Function') return [];
    const properties = asMap(merged(without(shared, IgnoreGlobals), asMap(Properties)));
    return [{ logicalId, properties, metadata: asMap(Metadata) }];
  });
}

/** CloudFormation has the path of the code, which `aws cloudformation package` replaces, in Code. */
function plainProperties(given: unknown): Record<string, unknown> {
  const properties = asMap(given);
  return typeof properties.Code === 'string' ? { ...properties, CodeUri: properties.Code } : properties;
}

/** @param ignored '*', or a list of properties */
function without(shared: Record<string, unknown>, ignored: unknown): Record<string, unknown> {
  if (ignored === '*') return {};
  if (!Array.isArray(ignored)) return shared;
  return Object.fromEntries(Object.entries(shared).filter(([key]) => !ignored.includes(key)));
}

function merged(shared: unknown, own: unknown): unknown {
  if (own === undefined) return shared;
  if (Array.isArray(shared) && Array.isArray(own)) return [...(shared as unknown[]), ...(own as unknown[])];
  // An intrinsic function is a value, not a map to merge into.
  if (!isMap(shared) || !isMap(own) || isIntrinsic(shared) || isIntrinsic(own)) return own;
  const keys = new Set([...Object.keys(shared), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(shared[key], own[key])]));
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asMap = (value: unknown): Record<string, unknown> => (isMap(value) ? value : {});
