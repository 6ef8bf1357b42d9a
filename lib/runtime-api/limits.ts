/**
 * Largest event of a synchronous invocation, in bytes.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const MAX_EVENT_BYTES = 6 * 1024 * 1024;

/** Largest response that is not streamed, in bytes: the Runtime API leaves some room for its envelope. */
export const MAX_RESPONSE_BYTES = MAX_EVENT_BYTES + 100;

/** What the caller gets in place of a larger response. */
export const responseTooLarge = {
  errorType: 'Function.ResponseSizeTooLarge',
  errorMessage: `Response payload size exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`,
};
