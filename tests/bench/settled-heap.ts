/** The bytes that stay in memory: the least of a few looks, behind a collection where that can be asked for (`--expose-gc`). */
export async function settledHeap(): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 3; look += 1) {
    globalThis.gc?.();
    await new Promise((next) => setTimeout(next, 20));
    looks.push(process.memoryUsage().heapUsed);
  }
  return Math.min(...looks);
}
