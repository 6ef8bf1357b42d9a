import { defineFix } from './define.ts';

interface ReplacedLibrary {
  readonly library: string;
  /** The package or API to use. */
  readonly instead: string;
}

export const otherPackage = defineFix({
  id: 'other-package',
  silences: true,
  title: ({ library, instead }: ReplacedLibrary) => `replace ${library}: use ${instead}`,
});
