/** An assembly that the compiler to native code gets. */
export interface ClosureAssembly {
  /** Simple name, without .dll. */
  readonly name: string;
  readonly kind: 'function' | 'project' | 'package' | 'framework';
  /** Origin, for display: `src/Shared/Shared.csproj`, `Newtonsoft.Json 13.0.4`, `.NET`. */
  readonly from: string;
  /** Absolute path; undefined if it is built from code, or not restored yet. */
  readonly file?: string;
  /** Folder in the solution; only projects have one. */
  readonly folder?: string;
}
