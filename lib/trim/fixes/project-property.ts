import type { FixEdit, FixTarget } from './define.ts';
import { editProperty } from './project-edit.ts';

/** Sets a property of a project, which several fixes do. */
export interface PropertyEdit extends FixEdit {
  readonly do: 'set-property';
  /** Path of the project in the solution. */
  readonly project: string;
  readonly name: string;
  readonly value: string;
}

export const propertyEdit = (project: string, name: string, value: string): PropertyEdit => ({
  do: 'set-property',
  project,
  name,
  value,
});

export function setProjectProperty({ project, name, value }: PropertyEdit, { edits }: FixTarget): string[] {
  editProperty(edits, project, name, value);
  return [`${project}: ${name} is ${value}`];
}
