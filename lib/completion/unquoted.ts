/**
 * A word of a command line without its quotes and escapes. Some shells pass a word as it was typed, such as `my\ folder`
 * or a quote that is not closed yet. A backslash before a letter is one of a Windows path.
 */
export function unquoted(word: string): string {
  return word.replace(
    /\\([\s"'`$&()<>|;*?[\]{}#!~])|["']/g,
    (_, escaped: string | undefined) => escaped ?? '',
  );
}
