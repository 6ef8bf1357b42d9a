import type { RootList } from '../roots/root-list.ts';
import { aligned, counted, sizeText } from './text.ts';

/** One line for each root, followed by an explanation of the sizes. */
export function rootListLines({ function: name, roots, map, isRestored }: RootList): string[] {
  if (roots.length === 0) return [`${name} has no roots.`];
  const rows = roots.map(({ assembly, types, from, typeCount, bytes }) => [
    types === undefined ? assembly : `${types.join(', ')} of ${assembly}`,
    from ?? (isRestored ? 'not an assembly of this function' : 'unknown before dotnet restore'),
    types !== undefined || typeCount === undefined ? '' : counted(typeCount, 'type'),
    bytes === undefined ? '' : `${sizeText(bytes)} in the executable`,
  ]);
  return [`${name} keeps whole:`, ...aligned(rows), ...sourceOfBytes(map)];
}

function sourceOfBytes(map: RootList['map']): string[] {
  if (map === undefined) return ['To see the size of each root: lambda-aot trim --list --publish'];
  const older = map.isOlder ? ', and the project has changed since' : '';
  return [
    `Sizes are those of the assembly itself in the last publish with a map${older}. Without the root, a part of it`,
    'stays. Code that it calls in other assemblies is not included.',
    'To see the cost of a root: lambda-aot trim <Assembly> --verify',
  ];
}
