import type { CSharpFile } from '../edit/csharp/syntax.ts';

export interface Review {
  readonly missing: readonly {
    readonly context: string;
    readonly type: string;
    readonly propertyName?: string;
    readonly path: string;
    readonly line: number;
  }[];
  readonly unneeded: readonly { readonly context: string; readonly type: string }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly about: string;
    readonly path: string;
    readonly line: number;
    readonly message: string;
  }[];
}

/** To come. */
export function review(code: {
  readonly files: readonly CSharpFile[];
  readonly referenced: readonly CSharpFile[];
}): Review {
  void code;
  return { missing: [], unneeded: [], warnings: [] };
}
