/** A second way to count, for tests: whole cents in BigInt, and what is unknown as a sign. Shares no code with src/. */
export interface Waarde {
  readonly centen: bigint;
  /** What is unknown: '' nothing, '+' added, '-' taken off, '±' both. */
  readonly pm: '' | '+' | '-' | '±';
}

export const nul: Waarde = { centen: 0n, pm: '' };

export function som(...waarden: readonly Waarde[]): Waarde {
  const tekens = new Set(waarden.flatMap(({ pm }) => (pm === '' ? [] : pm === '±' ? ['+', '-'] : [pm])));
  const centen = waarden.reduce((all, one) => all + one.centen, 0n);
  return { centen, pm: tekens.size === 2 ? '±' : tekens.has('+') ? '+' : tekens.has('-') ? '-' : '' };
}

export function af({ centen, pm }: Waarde): Waarde {
  return { centen: -centen, pm: pm === '+' ? '-' : pm === '-' ? '+' : pm };
}

/** As voorstel.json writes it. */
export function json({ centen, pm }: Waarde): string {
  const cijfers = decimaal(centen);
  if (pm === '') return cijfers;
  if (centen !== 0n) return `${cijfers} ${pm} pm`;
  return pm === '+' ? 'pm' : `${pm} pm`;
}

function decimaal(centen: bigint): string {
  const cijfers = String(centen < 0n ? -centen : centen).padStart(3, '0');
  return `${centen < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

/** As an author types it. */
export function getypt({ centen, pm }: Waarde): string {
  if (pm !== '') return 'pm';
  const cijfers = String(centen < 0n ? -centen : centen).padStart(3, '0');
  const heel = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `"${centen < 0n ? '-' : ''}${heel},${cijfers.slice(-2)}"`;
}

/** A quotient as a whole number, halves away from zero. */
export function gedeeld(teller: bigint, noemer: bigint): bigint {
  const negatief = teller < 0n !== noemer < 0n;
  const [a, b] = [teller < 0n ? -teller : teller, noemer < 0n ? -noemer : noemer];
  const heel = (2n * a + b) / (2n * b);
  return negatief ? -heel : heel;
}

/** Whole thousands of euros, as a reader sees them. */
export function duizenden(centen: bigint): bigint {
  return gedeeld(centen, 100_000n);
}
