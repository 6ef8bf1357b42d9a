import { fullNameOf } from '../edit/csharp/syntax/syntax.ts';
import type { SolutionFiles } from './files.ts';
import type { FunctionKind } from './function-kind.ts';
import type { FunctionResource } from './function-resources.ts';
import type { HandlerName } from './handler-names.ts';
import { handlerNameOf, handlersInDefaults } from './handler-names.ts';
import type { Project } from './project.ts';
import type { AnnotatedMethod } from './runtime-start.ts';
import { annotatedMethods } from './runtime-start.ts';
import type { SourceCode } from './source-code.ts';

/** An entry point of a function's project. */
export interface FunctionHandler {
  /** What a person calls it: `Create`; '' if the project has only one, which has no name of its own. */
  readonly name: string;
  /** As Lambda's Handler setting has it: `bootstrap`, `Shop::Shop.Products::Create`. */
  readonly handler: string;
  /** Value of ANNOTATIONS_HANDLER; undefined unless the generated Main of Lambda Annotations selects the handler. */
  readonly annotations?: string;
  /** Its resource in the template; undefined if there is none. */
  readonly resource?: FunctionResource;
}

export interface HandlerSearch {
  readonly project: Project;
  readonly kind: FunctionKind;
  readonly resources: readonly FunctionResource[];
  /** The handlers that Terraform, CDK or a script names. */
  readonly infrastructure: () => readonly HandlerName[];
  readonly code: SourceCode;
  readonly files: SolutionFiles;
}

/** The entry points of a function's project, as far as the solution names them. */
export function handlersOf(search: HandlerSearch): FunctionHandler[] {
  if (search.kind === 'annotations') return annotatedHandlers(search);
  return search.kind === 'class-library' ? libraryHandlers(search) : executableHandlers(search);
}

/** One for each resource; several resources with the same executable differ in their environment. */
function executableHandlers({ project, resources }: HandlerSearch): FunctionHandler[] {
  const handlerOf = ({ properties: { Handler } }: FunctionResource): string =>
    typeof Handler === 'string' ? Handler : project.assemblyName;
  const [resource, another] = resources;
  if (resource === undefined) return [{ name: '', handler: project.assemblyName }];
  if (another === undefined) return [{ name: '', handler: handlerOf(resource), resource }];
  return resources.map((each) => ({ name: each.logicalId, handler: handlerOf(each), resource: each }));
}

/** Those that a setting names, or else those of the infrastructure, or else those that their attribute makes so. */
function libraryHandlers({ project, resources, infrastructure, code, files }: HandlerSearch) {
  const ofResources = resources.flatMap(
    ({ properties: { Handler } }) => handlerNameOf(Handler)?.handler ?? [],
  );
  const ofDefaults = handlersInDefaults(files, project.folder).filter((each) => handlerNameOf(each));
  const settings = [...ofResources, ...ofDefaults];
  const named = settings.length > 0 ? settings : infrastructure().map(({ handler }) => handler);
  const handlers = [...new Set(named.length > 0 ? named : attributeHandlers(project, code))];
  return handlers.map((handler): FunctionHandler => {
    const resource = resources.find(({ properties }) => properties.Handler === handler);
    return { name: shortName(handler, handlers), handler, ...(resource && { resource }) };
  });
}

/** `Create`, `Orders.Create` or `Shop.Orders.Create`: the shortest that no other handler has. */
function shortName(handler: string, all: readonly string[]): string {
  const endings = (each: string): string[] => {
    const parts = each.split('::').slice(1).join('.').split('.');
    return parts.map((_, at) => parts.slice(-at - 1).join('.'));
  };
  const others = all.filter((each) => each !== handler).flatMap(endings);
  const mine = endings(handler);
  return mine.find((name) => !others.includes(name)) ?? mine.at(-1) ?? handler;
}

/** A serializer of its own makes a method a handler, whoever names it. */
const attributeHandlers = (project: Project, code: SourceCode) =>
  annotatedMethods(project, code, 'LambdaSerializer').map((method) => handlerOf(method, project));

/** As Lambda would name it. */
const handlerOf = ({ type, member }: AnnotatedMethod, { assemblyName }: Project): string =>
  `${assemblyName}::${fullNameOf(type)}::${member.name}`;

function annotatedHandlers({ project, resources, code }: HandlerSearch): FunctionHandler[] {
  const { assemblyName, isExecutable } = project;
  const methods = annotatedMethods(project, code);
  const all = methods.map((method) => handlerOf(method, project));
  return methods.map(({ type, member }, at) => {
    // As its source generator names the class that Lambda calls.
    const generated = `${fullNameOf(type)}_${member.name}_Generated`;
    const handler = isExecutable ? assemblyName : `${assemblyName}::${generated}::${member.name}`;
    const resource = resources.find(({ properties }) =>
      isExecutable ? variableOf(properties) === member.name : properties.Handler === handler,
    );
    return {
      name: shortName(all[at] ?? '', all),
      handler,
      ...(isExecutable && { annotations: member.name }),
      ...(resource && { resource }),
    };
  });
}

function variableOf({ Environment }: FunctionResource['properties']): unknown {
  const { Variables } = (Environment ?? {}) as { Variables?: Readonly<Record<string, unknown>> };
  return Variables?.ANNOTATIONS_HANDLER;
}
