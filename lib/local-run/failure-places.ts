import { launchOf } from '../dotnet/build-function.ts';
import type { SolutionFunction } from '../solution/function.ts';

/** Where in the user's own code an invocation failed. */
export interface FailurePlace {
  /** `src/Orders/Function.cs:27` */
  readonly at: string;
  /** The method that begins there; undefined if the line is the one that failed. */
  readonly method: string | undefined;
}

/** Finds the code of a function that a failure is about. What reads the code is loaded on demand. */
export interface FailurePlaces {
  /** The first frame of a stack trace in the user's own code; undefined if there is none. */
  readonly ofStack: (frames: readonly string[]) => Promise<FailurePlace | undefined>;
  /** The calls that use JSON by reflection, one line each. */
  readonly ofReflection: () => Promise<readonly string[]>;
}

/**
 * @param root absolute folder of the solution
 * @param cwd absolute folder that paths are shown relative to
 */
export function failurePlaces(fn: SolutionFunction, root: string, cwd: string): FailurePlaces {
  return {
    ofStack: async (frames) => {
      if (frames.length === 0) return undefined;
      const { placeInStack, placeText } = await import('./stack-place.ts');
      const { nativeLine } = await import('./native-line.ts');
      const symbols = `${launchOf(root, fn, false)?.[0] ?? ''}.dbg`;
      try {
        const place = placeInStack(frames, fn, root, (frame) => nativeLine(frame, symbols));
        return place && { at: placeText(place, root, cwd), method: place.method };
      } catch {
        // Code that cannot be parsed must not hide the failure.
        return undefined;
      }
    },
    ofReflection: async () => {
      const { reflectionCalls } = await import('./reflection-calls.ts');
      return reflectionCalls(fn, root);
    },
  };
}
