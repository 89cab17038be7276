/** Events come in bunches; a bunch is one reading. */
const GATHER_MS = 300;
/** However much happens, nothing is read more often. */
const APART_MS = 2_000;

/** When to read again what others change. */
export class Pace {
  private timer?: ReturnType<typeof setTimeout>;
  private lastRead = 0;

  constructor(private readonly read: () => void) {}

  /** Reads soon, but not too soon after the last reading. */
  plan(wait = GATHER_MS): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.read();
    }, Math.max(wait, this.lastRead + APART_MS - Date.now()));
  }

  /** A reading begins. */
  reads(): void {
    this.lastRead = Date.now();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
