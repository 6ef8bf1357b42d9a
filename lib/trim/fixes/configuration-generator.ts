import { posix } from 'node:path';
import { defineFix } from './define.ts';
import { propertyEdit, setProjectProperty } from './project-property.ts';

interface BindingProject {
  /** Path of the project whose code binds the configuration. */
  readonly project: string;
  /** The project is in the solution. */
  readonly isOwn: boolean;
}

const PROPERTY = 'EnableConfigurationBindingGenerator';

/** @see https://learn.microsoft.com/dotnet/core/extensions/configuration-generator */
export const configurationGenerator = defineFix({
  id: 'configuration-generator',
  silences: true,
  title: ({ project }: BindingProject) =>
    `turn on the configuration binding generator in ${posix.basename(project)}, which generates the binding at compile time`,
  paste: ({ project }) => [`<${PROPERTY}>true</${PROPERTY}>   // ${project}`],
  edits: ({ project, isOwn }) => (isOwn ? [propertyEdit(project, PROPERTY, 'true')] : []),
  apply: setProjectProperty,
});
