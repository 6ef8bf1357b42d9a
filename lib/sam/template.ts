import type { TemplateFunction } from '../edit/sam-template/template-functions.ts';
import { functionsOf } from '../edit/sam-template/template-functions.ts';
import { addProperty, removeGenerated } from '../edit/sam-template/edit-template.ts';
import { readAt, readTemplate } from '../edit/sam-template/read-template.ts';
import { EditRefused } from '../edit/refused.ts';
import type { SamParts } from '../events/define.ts';
import { hasEvent, withFirstFreeEvent, withoutEvent } from './events.ts';
import type { FunctionResource } from './function-resource.ts';
import { withFunction } from './function-resource.ts';
import type { EntryOrder } from './parts.ts';
import type { ResolveValue } from './values.ts';
import { resolver } from './values.ts';

export type { TemplateFunction };

/**
 * A SAM template: the one door to its text. An edit returns the new template, byte for byte the same but for what it
 * changes; the methods throw EditRefused if the template can't be read, or the place for an edit is not certain.
 */
export class SamTemplate {
  readonly text: string;
  #data: Record<string, unknown> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The template, or undefined if it can't be read: what is edited later says why. */
  static ifReadable(text: string): SamTemplate | undefined {
    try {
      const template = new SamTemplate(text);
      template.requireReadable();
      return template;
    } catch (error) {
      if (error instanceof EditRefused) return undefined;
      throw error;
    }
  }

  /** @throws EditRefused if it can't be read */
  requireReadable(): void {
    this.#read();
  }

  /** The functions, with the properties of Globals under their own. */
  get functions(): readonly TemplateFunction[] {
    return functionsOf(this.#read());
  }

  /** Whether CloudFormation transforms it with AWS SAM. A template that says nothing yet may become one. */
  get isServerless(): boolean {
    const { Transform, Resources } = this.#read();
    const isEmpty = Object.keys(Resources ?? {}).length === 0;
    return isEmpty || JSON.stringify(Transform ?? '').includes('AWS::Serverless-');
  }

  /** Properties that Globals gives to every function. */
  get functionGlobals(): Readonly<Record<string, unknown>> {
    const { Globals } = this.#read() as {
      Globals?: { Function?: Record<string, unknown> | null } | null;
    };
    return Globals?.Function ?? {};
  }

  /** Whether an output has the ARN of a function. */
  hasOutputOf(logicalId: string): boolean {
    return JSON.stringify(this.#read().Outputs ?? {}).includes(`"Fn::GetAtt":["${logicalId}","Arn"]`);
  }

  /** The type of each resource, by logical id. */
  get resourceTypes(): ReadonlyMap<string, string> {
    const { Resources } = this.#read() as {
      Resources?: Record<string, { Type?: unknown } | null> | null;
    };
    return new Map(Object.entries(Resources ?? {}).map(([id, each]) => [id, String(each?.Type)]));
  }

  /** The properties of a resource, with intrinsic functions in their long form; undefined if there is no such resource. */
  propertiesOf(logicalId: string): Readonly<Record<string, unknown>> | undefined {
    const { Resources } = this.#read() as {
      Resources?: Record<string, { Properties?: object | null } | null>;
    };
    const resource = Resources?.[logicalId];
    return resource ? { ...resource.Properties } : undefined;
  }

  /**
   * The function with another timeout of its own. One that its owner has set stays.
   *
   * @param before the one it was generated with, in seconds; undefined: none
   * @param after undefined: none
   */
  withTimeout(logicalId: string, before: number | undefined, after: number | undefined): SamTemplate {
    const path = ['Resources', logicalId, 'Properties', 'Timeout'];
    const isGenerated = before !== undefined && readAt(this.text, path) === before;
    if (before === after || this.propertiesOf(logicalId) === undefined) return this;
    const without = isGenerated ? removeGenerated(this.text, path, before) : this.text;
    return new SamTemplate(after === undefined ? without : addProperty(without, logicalId, 'Timeout', after));
  }

  /** Works out values without AWS, for a region. */
  valuesIn(region: string): ResolveValue {
    return resolver(this.#read(), region);
  }

  /** One more function, with its outputs; one that is in the template stays as it is. */
  withFunction(fn: FunctionResource, order?: EntryOrder): SamTemplate {
    return new SamTemplate(withFunction(this.text, fn, order));
  }

  /**
   * What an event source needs, under the first names that are free.
   *
   * @param numbered the parts, as the source with that number of its kind on the function has them
   */
  withEvent(logicalId: string, numbered: (number: number) => SamParts, order?: EntryOrder): SamTemplate {
    return new SamTemplate(withFirstFreeEvent(this.text, logicalId, numbered, order));
  }

  /** Whether the function has such an event source, as it was generated or changed since. */
  hasEvent(logicalId: string, numbered: (number: number) => SamParts): boolean {
    return hasEvent(this.text, logicalId, numbered);
  }

  /**
   * The template without what was generated for an event source.
   *
   * @param left called for each part that stays, because it was changed or something else refers to it
   * @returns the template, and the names of resources and parameters that stay because something refers to them
   */
  withoutEvent(
    logicalId: string,
    numbered: (number: number) => SamParts,
    left: (refused: EditRefused) => void,
  ): { readonly template: SamTemplate; readonly kept: readonly string[] } {
    const { text, kept } = withoutEvent(this.text, logicalId, numbered, left);
    return { template: new SamTemplate(text), kept };
  }

  #read(): Record<string, unknown> {
    this.#data ??= readTemplate(this.text);
    return this.#data;
  }
}
