import { setPropertyDirective } from '../../edit/csharp/edit/set-property-directive.ts';
import { setProperty } from '../../edit/msbuild/properties.ts';
import { isFileBased } from '../../edit/paths.ts';
import { EditRefused } from '../../edit/refused.ts';
import type { Edits } from '../../plan/edits.ts';

/**
 * Changes the items of a project. A file-based app has none, and becomes a project first.
 *
 * @param project path of the .csproj, or of the .cs of a file-based app
 */
export function editItems(edits: Edits, project: string, change: (text: string) => string): void {
  if (isFileBased(project))
    edits.refuse(
      project,
      new EditRefused('a file-based app cannot have roots', 1, `dotnet project convert ${project}`),
    );
  else edits.edit(project, change);
}

/** Sets a property of a project or a file-based app. */
export function editProperty(edits: Edits, project: string, name: string, value: string): void {
  const set = isFileBased(project) ? setPropertyDirective : setProperty;
  edits.edit(project, (text) => set(text, name, value));
}
