import type { Formulierveld, Invoer } from '../../src/formulier/formulier.ts';

/** Fields as lines: what each is called, and what stands in it. */
export function regels(velden: readonly Formulierveld[] = []): readonly string[] {
  const of = (invoer: Invoer): string => {
    switch (invoer.soort) {
      case 'woord':
        return invoer.waarde;
      case 'bedragen':
        return invoer.cellen.map(({ kop, waarde }) => `${kop}: ${waarde}`).join(', ');
      case 'lijst':
        return `[${invoer.delen.map(of).join('; ')}]`;
      case 'groep':
        return `{${regels(invoer.velden).join('; ')}}`;
      case 'kaart':
        return `{${invoer.delen.map((one) => `${one.naam}: ${of(one.invoer)}`).join(', ')}}`;
      case 'elders':
        return 'elders';
    }
  };
  return velden.map(({ sleutel, invoer }) => `${sleutel} = ${of(invoer)}`);
}
