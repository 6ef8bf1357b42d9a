import { relative, sep } from 'node:path';

/** From an absolute path of the facts to the one that people read: relative to a folder, with slashes. */
export const pathFrom =
  (root: string) =>
  (path: string): string =>
    relative(root, path).replaceAll(sep, '/');
