import { defineFix } from './define.ts';

export const otherApi = defineFix({
  id: 'other-api',
  silences: true,
  title: (instead: string) => `use ${instead}`,
});
