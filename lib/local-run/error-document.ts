/** The error document of the .NET runtime client. */
export interface ErrorDocument {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly stackTrace?: readonly string[];
  readonly cause?: ErrorDocument;
}

/** @param payload of a failed invocation; a text that is not JSON becomes the message */
export function readErrorDocument(payload: Buffer): ErrorDocument {
  const text = payload.toString();
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch {
    // A message in plain text.
  }
  return { errorMessage: text };
}

/** `InvalidOperationException: …` */
export const titleOf = ({ errorType = 'Error', errorMessage = '' }: ErrorDocument): string =>
  `${errorType}: ${errorMessage}`;

/** The exceptions from the one that was caught last to the one that was thrown first. */
export const chainOf = (document: ErrorDocument): readonly ErrorDocument[] =>
  document.cause === undefined ? [document] : [document, ...chainOf(document.cause)];

/** The stack frames and causes of an exception, for display. */
export const stackOf = (document: ErrorDocument): readonly string[] =>
  chainOf(document).flatMap((each, at) => [
    ...(at === 0 ? [] : [`Caused by ${titleOf(each)}`]),
    ...framesOf(each).map((frame) => `  ${frame}`),
  ]);

/** The stack frames of one exception, the place that threw it first. */
export const framesOf = ({ stackTrace = [] }: ErrorDocument): readonly string[] =>
  stackTrace.flatMap((text) => text.split(/\r?\n/)).map((frame) => frame.trim());
