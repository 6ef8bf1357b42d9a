import { defineFix } from './define.ts';
import { propertyEdit, setProjectProperty } from './project-property.ts';

/** Partial trimming keeps and compiles an assembly as a whole, unless it is marked as trimmable. */
export const mode = defineFix({
  id: 'mode',
  silences: true,
  title: () => 'set TrimMode to full, so that only code in use is compiled',
  edits: (project: string) => [propertyEdit(project, 'TrimMode', 'full')],
  apply: setProjectProperty,
});
