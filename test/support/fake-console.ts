import type { Colors } from '../../lib/console/colors.ts';
import { noColors } from '../../lib/console/colors.ts';
import { Console } from '../../lib/console/console.ts';
import type { Output } from '../../lib/console/output.ts';

/** A console that keeps what is said. */
export class FakeConsole extends Console {
  readonly #written: { out: string; err: string };

  /** @param colors those of stderr; stdout has none */
  constructor({
    isTerminal = false,
    columns = Infinity,
    colors = noColors,
  }: { isTerminal?: boolean; columns?: number; colors?: Colors } = {}) {
    const written = { out: '', err: '' };
    const output = (name: 'out' | 'err', own: Colors): Output => ({
      isTerminal,
      columns,
      colors: own,
      write: (chunk) => (written[name] += Buffer.from(chunk).toString()),
    });
    super(output('out', noColors), output('err', colors));
    this.#written = written;
  }

  get stdout(): string {
    return this.#written.out;
  }

  get stderr(): string {
    return this.#written.err;
  }
}
