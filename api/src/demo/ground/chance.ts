/** Chance that falls the same way every time: a small seeded generator (mulberry32), for the demo world alone. */
export class Chance {
  private state = 2166136261;

  constructor(seed: string) {
    for (const letter of seed) this.state = Math.imul(this.state ^ (letter.codePointAt(0) ?? 0), 16777619);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** About `middle`, seldom farther from it than two `spread`s. */
  near(middle: number, spread: number): number {
    return middle + spread * 2 * (this.next() + this.next() + this.next() - 1.5);
  }

  /** Whether something of that likelihood happens. */
  falls(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** One of a list that has at least one. */
  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }

  /** So many different ones of a list, or all of them, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, at) => at);
    const chosen = Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(this.whole(0, left.length - 1), 1),
    );
    return chosen
      .flat()
      .toSorted((a, b) => a - b)
      .map((at) => list[at] as T);
  }

  /** One of the keys, each as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    return (entries.find(([, weight]) => (left -= weight) < 0) ?? (entries.at(-1) as [Key, number]))[0];
  }

  /** Sixteen bytes, as an id wants them. */
  bytes(): Uint8Array {
    return Uint8Array.from({ length: 16 }, () => this.whole(0, 255));
  }
}
