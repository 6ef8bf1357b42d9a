import { readTemplate } from './template.ts';

/** A function of a template, as SAM sees it. */
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
export function readFunctions(text: string): TemplateFunction[] {
  const { Globals, Resources } = readTemplate(text);
  const shared = asMap(asMap(Globals).Function);
  return Object.entries(asMap(Resources)).flatMap(([logicalId, resource]) => {
    const { Type, Properties, Metadata } = asMap(resource);
    if (Type !== 'AWS::Serverless::Function') return [];
    const properties = asMap(merged(shared, asMap(Properties)));
    return [{ logicalId, properties, metadata: asMap(Metadata) }];
  });
}

function merged(shared: unknown, own: unknown): unknown {
  if (own === undefined) return shared;
  if (Array.isArray(shared) && Array.isArray(own)) return [...(shared as unknown[]), ...(own as unknown[])];
  if (!isMap(shared) || !isMap(own)) return own;
  const keys = new Set([...Object.keys(shared), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(shared[key], own[key])]));
}

/** An intrinsic function is a value, not a map to merge into. */
function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !/^(Ref|Fn::.*)$/.test(Object.keys(value).join());
}

const asMap = (value: unknown): Record<string, unknown> => (isMap(value) ? value : {});
