import type { Fix } from '../fixes/define.ts';
import { otherApi } from '../fixes/other-api.ts';
import type { UnsafeApi, WarningGroup } from './define.ts';

/** The fix of a cause that is one call: the API that replaces it. */
export function useInstead([{ names }]: WarningGroup, apis: readonly UnsafeApi[], instead?: string): Fix[] {
  const api = apis.find(({ called }) => called.test(names.called ?? ''));
  const use = api?.instead ?? instead;
  return use === undefined ? [] : [otherApi.offer(use)];
}
