/** Whether two paths name the same file: slashes of either kind, no regard to case. */
export function samePath(left, right) {
    const plain = (path) => path
        .replace(/[\\/]+/g, '/')
        .replace(/^\.\//, '')
        .toLowerCase();
    return plain(left) === plain(right);
}
