import { expand } from '../fixes/expand.ts';
import { isFolded } from '../../dotnet/trim-warning.ts';
import { defineCause } from './define.ts';
import { explainLibrary, libraryKey, libraryNames } from './library.ts';

export const folded = defineCause({
  kind: 'folded',
  matches: ({ warning }) => isFolded(warning),
  groupBy: libraryKey,
  explain: (group, facts) => {
    const explained = explainLibrary(group, facts);
    const unfold = expand.offer(facts.project);
    return group[0].knownLibrary
      ? { ...explained, fixes: [...explained.fixes, unfold] }
      : {
          ...explained,
          why: `${libraryNames(group)} has warnings that are folded into one`,
          fixes: [unfold, ...explained.fixes],
        };
  },
});
