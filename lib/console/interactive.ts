import { isatty } from 'node:tty';

/** Whether a person sits at the terminal that is read and written. */
export const isInteractive = (): boolean => isatty(0) && isatty(1);
