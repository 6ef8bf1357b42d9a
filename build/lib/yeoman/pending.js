import { clearFileState, isFilePending, isFileStateDeleted, setCommittedFile } from 'mem-fs-editor/state';
/** mem-fs-editor keeps this beside a file until the commit. */
const EDIT = { lambdaAotEdit: true };
/** Puts a planned file into Yeoman's file system, byte for byte. */
export function writePlanned(fs, path, file) {
    // A Buffer, because mem-fs drops a byte order mark from what it reads and would compare without it.
    const contents = Buffer.from(file.contents);
    fs.write(path, contents, file.edit ? { metadata: EDIT } : {});
}
/** What all generators of this run have left in Yeoman's file system, to be written or removed. */
export function pendingFiles(store) {
    return store
        .all()
        .filter((file) => isFilePending(file))
        .map((file) => ({
        path: file.path,
        contents: isFileStateDeleted(file) ? undefined : (file.contents ?? undefined),
        edit: file.editorMetadata?.lambdaAotEdit === true,
    }));
}
/** Tells Yeoman that nothing is left to be written. */
export function markCommitted(store) {
    for (const file of store.all().filter((each) => isFilePending(each))) {
        setCommittedFile(file);
        clearFileState(file);
    }
}
