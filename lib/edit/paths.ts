/** Whether two paths name the same file: slashes of either kind, no regard to case. */
export function samePath(left: string, right: string): boolean {
  const plain = (path: string): string =>
    path
      .replace(/[\\/]+/g, '/')
      .replace(/^\.\//, '')
      .toLowerCase();
  return plain(left) === plain(right);
}

/** Whether what stands for a project is a file-based app: its C# file, in place of a .csproj. */
export const isFileBased = (project: string): boolean => project.endsWith('.cs');
