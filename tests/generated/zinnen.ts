import type { Toeval } from '../support/misbruik/toeval.ts';

const WOORDEN =
  'de een het wijk brug gemeente raad straat bewoners fiets school plan geld jaar tijd werk water groen bomen park ' +
  'handelsonderneming uitvoeringsorganisatie meerjarenonderhoudsbegroting beleidsterreinoverstijgend veilig bereikbaar ' +
  'oversteken samenwerking pilotproject co-creatie eigenaren cliënten geïnitieerd zij́n reünie CO₂ 25 m² n.v.t. pm ' +
  'maandag voorbereiding vernieuwing aansluiting verkeersveiligheid openbare-ruimteprojecten Noord-Zuidverbinding';
const LIJST = WOORDEN.split(' ');
const GETALLEN = [
  '€ 1.000',
  '12.345.678',
  '€ 1.250.000,50',
  '-3.200',
  '12,5%',
  '2026',
  '€ 62.000,-',
  '1-1-2027',
  '1,5 miljoen',
];

/** A word, or sometimes a number. */
export function woord(kans: Toeval): string {
  return kans.below(9) === 0 ? kans.of(GETALLEN) : kans.of(LIJST);
}

export function woorden(kans: Toeval, most: number): string {
  return Array.from({ length: 1 + kans.below(most) }, () => woord(kans)).join(' ');
}

/** What running text may hold besides words; `noot` gives a new mark. */
export interface Vondsten {
  readonly noot?: () => string;
  /** References to what there is: `:bedrag[…]`, `:punt[…]`, `:tabel[…]`. */
  readonly verwijzingen: readonly string[];
}

/** A sentence with a capital and a full stop, with marks of every kind in it. */
export function zin(kans: Toeval, vondsten: Vondsten): string {
  const stukken = Array.from({ length: 1 + kans.below(4) }, () => stuk(kans, vondsten));
  const slot = vondsten.noot && kans.below(6) === 0 ? vondsten.noot() : '';
  return `De ${stukken.join(' ')}.${slot}`;
}

function stuk(kans: Toeval, { noot, verwijzingen }: Vondsten): string {
  const tekst = woorden(kans, 9);
  switch (kans.below(14)) {
    case 0:
      return `**${woorden(kans, 3)}**`;
    case 1:
      return `*${woorden(kans, 3)}*`;
    case 2:
      return `[${woorden(kans, 4)}](https://www.voorbeeld.nl/${kans.below(99)})`;
    case 3:
      return noot ? `${tekst}${noot()}` : tekst;
    case 4:
      return verwijzingen.length > 0 ? kans.of(verwijzingen) : tekst;
    case 5:
      return `:taal[shared space]{lang=en}`;
    case 6:
      return '`begroting.csv`';
    default:
      return tekst;
  }
}

export function alinea(kans: Toeval, vondsten: Vondsten, most = 5): string {
  return Array.from({ length: 1 + kans.below(most) }, () => zin(kans, vondsten)).join(' ');
}
