/** A list of times in words: the middle, the slow ends, and how many are over a frame's 16 ms. */
export function distribution(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const over = sorted.filter((time) => time > 16).length;
  return `median ${at(0.5)} ms, 95 % ${at(0.95)}, 99 % ${at(0.99)}, longest ${at(1)}; over 16 ms: ${over} of ${times.length}`;
}

/** The middle of a list of times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds that a piece of work takes: the middle of three. */
export function timed(work: () => void): number {
  return median(
    Array.from({ length: 3 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
