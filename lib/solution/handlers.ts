import { fullNameOf } from '../edit/csharp/syntax/syntax.ts';
import type { SolutionFiles } from './files.ts';
import type { FunctionKind } from './function-kind.ts';
import type { FunctionResource } from './function-resources.ts';
import { handlerNameOf, handlersInDefaults, handlersInInfrastructure } from './handler-names.ts';
import type { Project } from './project.ts';
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

function libraryHandlers({ project, resources, code, files }: HandlerSearch): FunctionHandler[] {
  const ofResources = resources.flatMap((resource) => {
    const handler = handlerNameOf(resource.properties.Handler)?.handler;
    return handler === undefined ? [] : [{ handler, resource }];
  });
  const ofDefaults = handlersInDefaults(files, project.folder).filter((each) => handlerNameOf(each));
  const named = [...ofResources, ...ofDefaults.map((handler) => ({ handler, resource: undefined }))];
  const elsewhere = named.length > 0 ? named : infrastructureHandlers(project, files);
  const all = elsewhere.length > 0 ? elsewhere : attributeHandlers(project, code);
  const once = all.filter(({ handler }, at) => all.findIndex((each) => each.handler === handler) === at);
  const handlers = once.map(({ handler }) => handler);
  return once.map(({ handler, resource }) => ({
    name: shortName(handler, handlers),
    handler,
    ...(resource && { resource }),
  }));
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

const infrastructureHandlers = ({ name, assemblyName }: Project, files: SolutionFiles) =>
  handlersInInfrastructure(files)
    .filter(({ assembly }) => assembly === assemblyName || assembly === name)
    .map(({ handler }) => ({ handler, resource: undefined }));

/** A serializer of its own makes a method a handler, whoever names it. */
const attributeHandlers = (project: Project, code: SourceCode) =>
  annotatedMethods(project, code, 'LambdaSerializer').map(({ type, member }) => ({
    handler: `${project.assemblyName}::${fullNameOf(type)}::${member.name}`,
    resource: undefined,
  }));

function annotatedHandlers({ project, resources, code }: HandlerSearch): FunctionHandler[] {
  const { assemblyName, isExecutable } = project;
  const methods = annotatedMethods(project, code);
  const isShared = (name: string): boolean => methods.filter(({ member }) => member.name === name).length > 1;
  return methods.map(({ type, member }) => {
    // As its source generator names the class that Lambda calls.
    const generated = `${fullNameOf(type)}_${member.name}_Generated`;
    const handler = isExecutable ? assemblyName : `${assemblyName}::${generated}::${member.name}`;
    const resource = resources.find(({ properties }) =>
      isExecutable ? variableOf(properties) === member.name : properties.Handler === handler,
    );
    return {
      name: isShared(member.name) ? `${type.name}.${member.name}` : member.name,
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
