/** How many records at most an event source mapping passes to one invocation. */
export const batchSizeInput = (unit: string, usual = 100) =>
  ({
    kind: 'number',
    advanced: true,
    message: 'Batch size',
    min: 1,
    max: 10_000,
    unit,
    default: usual,
  }) as const;
