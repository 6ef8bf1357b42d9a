import { isObject } from "../inputs/stored.js";
/** Every change of the record's format, the oldest first. A new one is an entry here. */
export const migrations = [
    {
        format: 2,
        since: '0.2.0',
        // Version 0.1.0 kept the functions among the answers, and no ids of files.
        migrate: ({ answers, ...record }) => {
            const { functions = [], ...others } = isObject(answers) ? answers : {};
            return { ...record, answers: isObject(answers) ? others : answers, functions };
        },
    },
];
/** The format that this version writes. */
export const recordFormat = migrations.at(-1)?.format ?? 1;
/** A record of any earlier format in the one of this version; a later format is returned as it is. */
export function migrated(record) {
    const format = typeof record.format === 'number' ? record.format : 1;
    return migrations
        .filter((each) => each.format > format)
        .reduce((each, { migrate, format: to }) => ({ ...migrate(each), format: to }), record);
}
