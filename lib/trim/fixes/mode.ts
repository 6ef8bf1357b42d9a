import { defineFix } from './define.ts';
import { propertyEdit, setProjectProperty } from './project-property.ts';

/** With partial trimming an assembly that does not declare to be trimmable is kept whole, and compiled whole. */
export const mode = defineFix({
  id: 'mode',
  silences: true,
  title: () => 'set TrimMode to full, so that only code in use is compiled',
  edits: (project: string) => [propertyEdit(project, 'TrimMode', 'full')],
  apply: setProjectProperty,
});
