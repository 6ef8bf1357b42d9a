import type { StoredObject } from '../inputs/stored.ts';
import { isObject } from '../inputs/stored.ts';

interface Migration {
  /** The format that it makes of the one before. */
  readonly format: number;
  /** The first version that wrote this format. */
  readonly since: string;
  readonly migrate: (record: StoredObject) => StoredObject;
}

/** Every change of the record's format, the oldest first. A new one is an entry here. */
export const migrations: readonly Migration[] = [
  {
    format: 2,
    since: '0.2.0',
    // Version 0.1.0 kept the functions among the answers, and no ids of files.
    migrate: ({ answers, ...record }) => {
      const { functions = [], ...others } = isObject(answers) ? answers : {};
      return { functions, ...record, answers: isObject(answers) ? others : answers };
    },
  },
];

/** The format that this version writes. */
export const recordFormat = migrations.at(-1)?.format ?? 1;

/** The first version had none. */
export const formatOf = ({ format = 1 }: StoredObject): unknown => format;

/** A record of an earlier format in the one of this version. */
export function migrated(record: StoredObject): StoredObject {
  const format = Number(formatOf(record));
  return migrations
    .filter((each) => each.format > format)
    .reduce<StoredObject>((each, { migrate, format: to }) => ({ ...migrate(each), format: to }), record);
}
