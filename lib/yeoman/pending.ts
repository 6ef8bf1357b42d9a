import type { MemFsEditor, MemFsEditorFile } from 'mem-fs-editor';
import { clearFileState, isFilePending, isFileStateDeleted, setCommittedFile } from 'mem-fs-editor/state';
import type { Wanted } from '../plan/changes.ts';
import type { PlannedFile } from '../plan/plan.ts';

/** mem-fs-editor keeps this beside a file until the commit. */
const EDIT = { lambdaAotEdit: true };

type Store = MemFsEditor['store'];

/** Puts a planned file into Yeoman's file system, byte for byte. */
export function writePlanned(fs: MemFsEditor, path: string, file: PlannedFile): void {
  // A Buffer, because mem-fs drops a byte order mark from what it reads and would compare without it.
  const contents = Buffer.from(file.contents);
  fs.write(path, contents, file.edit ? { metadata: EDIT } : {});
}

/** What all generators of this run have left in Yeoman's file system, to be written or removed. */
export function pendingFiles(store: Store): Wanted[] {
  return store
    .all()
    .filter((file) => isFilePending(file))
    .map((file) => ({
      path: file.path,
      contents: isFileStateDeleted(file) ? undefined : (file.contents ?? undefined),
      edit: (file.editorMetadata as typeof EDIT | undefined)?.lambdaAotEdit === true,
    }));
}

/** Tells Yeoman that nothing is left to be written. */
export function markCommitted(store: Store): void {
  for (const file of store.all().filter((each) => isFilePending(each)) as MemFsEditorFile[]) {
    setCommittedFile(file);
    clearFileState(file);
  }
}
