/** `Outer.Inner` with its namespace in front, as code would name it; type parameters left out. */
export function fullNameOf(type) {
    const outer = type.outer ? fullNameOf(type.outer) : type.namespace;
    return outer === '' ? type.name : `${outer}.${type.name}`;
}
