import { addUsing } from '../../edit/csharp/edit/add-using.ts';
import { addSerializable } from '../../edit/csharp/edit/edit-serializable.ts';
import type { Edits } from '../../plan/edits.ts';
import type { ListedType } from '../../solution/record-functions.ts';

/** Adds the attribute of a type to the file that declares its context, and the `using` directives it needs. */
export function editListing(edits: Edits, path: string, listed: ListedType): void {
  const { context, type, propertyName, usings } = listed;
  const options = propertyName === undefined ? {} : { typeInfoPropertyName: propertyName };
  edits.edit(path, (text) =>
    usings.reduce((each, using) => addUsing(each, using), addSerializable(text, context, type, options)),
  );
}
