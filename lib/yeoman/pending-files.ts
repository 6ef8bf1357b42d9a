import type { MemFsEditor, MemFsEditorFile } from 'mem-fs-editor';
import { clearFileState, isFilePending, isFileStateDeleted, setCommittedFile } from 'mem-fs-editor/state';
import type { PendingFile } from '../plan/changes.ts';

/** mem-fs-editor keeps this with a file until the commit. */
const EDIT = { lambdaAotEdit: true };

type Store = MemFsEditor['store'];

/** Puts a file into Yeoman's file system, byte for byte, or marks it to be removed there. */
export function writePending(fs: MemFsEditor, { path, contents, edit }: PendingFile): void {
  // A Buffer, because mem-fs drops a byte order mark from what it reads and would compare without it.
  if (contents) fs.write(path, contents, edit ? { metadata: EDIT } : {});
  else fs.delete(path);
}

/** What all generators of this run have left in Yeoman's file system, to be written or removed. */
export function pendingFiles(store: Store): PendingFile[] {
  return store
    .all()
    .filter((file) => isFilePending(file))
    .map((file) => ({
      path: file.path,
      contents: isFileStateDeleted(file) ? undefined : (file.contents ?? undefined),
      edit: (file.editorMetadata as typeof EDIT | undefined)?.lambdaAotEdit === true,
    }));
}

/** Marks all files as written, for Yeoman. */
export function markCommitted(store: Store): void {
  for (const file of store.all().filter((each) => isFilePending(each)) as MemFsEditorFile[]) {
    setCommittedFile(file);
    clearFileState(file);
  }
}
