import type { FunctionModel } from '../../blueprint/model.ts';
import { addUsing } from '../../edit/csharp/edit/add-using.ts';
import { addSerializable } from '../../edit/csharp/edit/edit-serializable.ts';
import type { HandlerTypes } from '../../edit/csharp/find/named-handler.ts';
import type { ContextPart } from '../../edit/csharp/find/contexts.ts';
import { mainPart } from '../../edit/csharp/find/contexts.ts';
import { fullNameOf } from '../../edit/csharp/syntax/syntax.ts';
import { nameParts } from '../../edit/csharp/syntax/type-names.ts';
import type { Edits } from '../../plan/edits.ts';
import type { SolutionFunction } from '../../solution/function.ts';

/** Lists types in the context that the serializer of a handler has. */
export function editContext(
  edits: Edits,
  fn: SolutionFunction,
  types: HandlerTypes,
  listed: FunctionModel['serializable'],
  usings: readonly string[],
): void {
  const part = contextPart(fn, types);
  if (part === undefined) {
    const names = listed.map(({ type }) => type).join(', ');
    if (listed.length > 0)
      edits.warnings.push(`No serializer context was found. By hand: add ${names} to it.`);
    return;
  }
  edits.edit(part.file.path, (before) => {
    const after = listed.reduce(
      (text, { type, name: property }) =>
        addSerializable(
          text,
          fullNameOf(part.type),
          type,
          property ? { typeInfoPropertyName: property } : {},
        ),
      before,
    );
    return after === before ? before : usings.reduce((text, each) => addUsing(text, each), after);
  });
}

/** The declaration of the context that the serializer of a handler has, also in a referenced project. */
export function contextPart(
  { contexts }: SolutionFunction,
  { serializer }: Pick<HandlerTypes, 'serializer'>,
): ContextPart | undefined {
  const name = serializer?.context && nameParts(serializer.context).at(-1);
  const context = contexts.find((each) => each.name === name);
  return context && mainPart(context);
}
