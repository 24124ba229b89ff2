type Step = () => Promise<unknown> | unknown;

/** What must be closed at the end, in the reverse order of its opening. */
export class Closing {
  readonly #steps: Step[] = [];
  #begun = false;

  /** Whether the end has begun: what fails from then on is no news. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Notes how to close what was just opened. */
  add(step: Step): void {
    this.#steps.push(step);
  }

  /** Closes everything, the last opened first; what cannot be closed does not keep the rest open. */
  async all(): Promise<void> {
    this.#begun = true;
    for (const step of this.#steps.splice(0).reverse()) {
      await Promise.resolve()
        .then(step)
        .catch(() => undefined);
    }
  }
}

/** On Ctrl-C or a request to stop: closes in order and leaves with 0; a second Ctrl-C leaves at once. */
export function closeOnSignals(closing: Closing, say: (line: string) => void): void {
  let asked = false;
  const end = (signal: NodeJS.Signals) => {
    if (asked) process.exit(1);
    asked = true;
    say(signal === 'SIGINT' ? '\nStopping … (Ctrl-C again to force)' : 'Stopping …');
    void closing.all().then(() => {
      say('Stopped; the data are kept.');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
