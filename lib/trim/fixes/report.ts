import { defineFix } from './define.ts';

interface ReportedLibrary {
  readonly library: string;
  /** Package and version, `AWSSDK.Core 3.7.0`; undefined if it is not known. */
  readonly from: string | undefined;
}

export const report = defineFix({
  id: 'report',
  silences: true,
  title: ({ library, from }: ReportedLibrary) =>
    `use a newer version of ${library}${from === undefined ? '' : ` (you have ${from})`}; if that has the same warnings, report them to its authors`,
});
