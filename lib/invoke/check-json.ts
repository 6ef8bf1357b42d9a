import type { Verdict } from '../inputs/define.ts';

/** @param example a valid value, for the message */
export function checkJson(flag: string, example: string): (value: string) => Verdict {
  return (value) => {
    try {
      const read: unknown = JSON.parse(value);
      if (typeof read === 'object' && read !== null && !Array.isArray(read)) return true;
    } catch {
      // Reported below.
    }
    return `${flag} must be a JSON object, such as '${example}'.`;
  };
}
