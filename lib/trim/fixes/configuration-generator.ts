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
    `turn the configuration binding generator on in ${posix.basename(project)}: the binding is then written when you compile`,
  paste: ({ project }) => [`<${PROPERTY}>true</${PROPERTY}>   // ${project}`],
  edits: ({ project, isOwn }) => (isOwn ? [propertyEdit(project, PROPERTY, 'true')] : []),
  apply: setProjectProperty,
});
