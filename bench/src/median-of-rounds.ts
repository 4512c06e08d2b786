/** One thing to measure. `run` does it `times` times and returns something, so that it cannot be optimised away. */
export interface Contender {
  readonly name: string;
  readonly times: number;
  readonly run: (times: number) => unknown;
}

export interface Measured {
  readonly name: string;
  /** Median over the rounds, nanoseconds for one. */
  readonly nanoseconds: number;
}

/**
 * Measures contenders in turns, round by round, so that a busy machine disturbs all of them alike: figures of one run
 * compare with one another, not with those of another run. The rounds `before` do not count: the code is compiled in them.
 */
export function medianOfRounds(contenders: readonly Contender[], rounds = 15, before = 2): readonly Measured[] {
  const samples = contenders.map((): number[] => []);
  let kept: unknown;
  for (let round = -before; round < rounds; round++) {
    for (const [index, { run, times }] of contenders.entries()) {
      const start = process.hrtime.bigint();
      kept = run(times);
      const elapsed = Number(process.hrtime.bigint() - start);
      if (round >= 0) samples[index]?.push(elapsed / times);
    }
  }
  // The results are looked at, so that the work cannot be left out.
  if (kept === undefined) throw new Error('a contender gave no result');
  return contenders.map(({ name }, index) => {
    const sorted = (samples[index] ?? []).toSorted((one, other) => one - other);
    return { name, nanoseconds: sorted[rounds >> 1] ?? Number.NaN };
  });
}

/** A table of ratios to the first contender. */
export function formatRatios(title: string, measured: readonly Measured[]): string {
  const floor = measured[0]?.nanoseconds ?? Number.NaN;
  const lines = measured.map(({ name, nanoseconds }) => {
    const ratio = nanoseconds / floor;
    const shown = ratio < 100 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');
    return `  ${name.padEnd(36)}${`×${shown}`.padStart(12)}${`${nanoseconds.toFixed(1)} ns`.padStart(16)}`;
  });
  return [title, ...lines].join('\n');
}
