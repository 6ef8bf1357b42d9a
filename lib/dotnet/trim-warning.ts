/** A warning of the trimmer, of the compiler to native code, or of their analyzers about one place. */
export interface TrimWarning {
  /** Code of the warning: `IL2026` */
  readonly code: string;
  /** Path of a source file, or of the assembly if the place has no source; '' if the log names neither. */
  readonly path: string;
  /** Counted from 1; undefined if the log names no line. */
  readonly line?: number;
  /** The method that the warning is in, as the compiler names it: `Orders.Function.FunctionHandler(String,ILambdaContext)`. */
  readonly member?: string;
  /** File name of the project that was published, `Orders.csproj`; undefined if the log leaves it out. */
  readonly project?: string;
  /** Message in the language of the SDK. */
  readonly message: string;
  /** The compiler to native code knows everything in the executable; an analyzer knows one project. */
  readonly from: 'compiler' | 'analyzer';
}

/** IL2104 and IL3053 represent all warnings of an assembly, if TrimmerSingleWarn is on. */
export const isFolded = ({ code }: TrimWarning): boolean => code === 'IL2104' || code === 'IL3053';

/** Whether a source generator wrote the code, so that its place is of no use. */
export const isGenerated = ({ path }: TrimWarning): boolean => path.includes('/obj/');
