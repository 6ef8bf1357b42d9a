import { defineFix } from './define.ts';
import { propertyEdit, setProjectProperty } from './project-property.ts';

/** Unfolds the warnings of an assembly, so that the next run can explain them. */
export const expand = defineFix({
  id: 'expand',
  silences: false,
  title: () => 'set TrimmerSingleWarn to false, so that each warning is reported with its place',
  edits: (project: string) => [propertyEdit(project, 'TrimmerSingleWarn', 'false')],
  apply: setProjectProperty,
});
