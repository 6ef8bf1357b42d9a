import { removeItem } from '../../edit/msbuild/items.ts';
import { defineFix } from './define.ts';
import { editItems } from './project-edit.ts';

/** A library that reflects on types of others gains nothing from being kept whole. */
export const unroot = defineFix({
  id: 'unroot',
  silences: true,
  title: (library: string) =>
    `remove the root ${library}, which keeps none of the types that are reflected on`,
  edits: (library) => [{ do: 'unroot', assembly: library }],
  apply: ({ assembly }, { edits, fn }) => {
    editItems(edits, fn.project, (text) => removeItem(text, 'TrimmerRootAssembly', assembly));
    return [`${fn.name}: - root ${assembly}`];
  },
});
