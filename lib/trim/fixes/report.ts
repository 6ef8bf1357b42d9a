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
    `take a newer version of ${library}${from === undefined ? '' : ` (you have ${from})`}; where that says the same, report it to its authors`,
});
