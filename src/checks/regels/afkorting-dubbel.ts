import { distance } from 'fastest-levenshtein';
import type { Regel, Vondst } from '../regel.ts';
import { readUitleg, type Uitleg } from '../tekst/afkorting.ts';
import { spanIn } from '../tekst/passage.ts';

/** With so many names of one abbreviation the next is compared. */
const MOST = 20;

/** An abbreviation stands for one name. */
export const afkortingDubbel: Regel = {
  naam: 'afkorting-dubbel',
  groep: 'namen',
  ernst: 'waarschuwing',
  kort: 'Een afkorting wordt overal met dezelfde naam uitgelegd.',
  waarom:
    'Staat er de ene keer "Gemeentelijke Gezondheidsdienst (GGD)" en de andere keer "Gemeenschappelijke Gezondheidsdienst (GGD)", dan vraagt de lezer zich af of het om één organisatie gaat. De regel let niet op hoofdletters en verbuiging.',
  fout: 'Het Integraal Fietsplan (IF) is klaar. Daarna volgt het ‹Intergemeentelijk Fietsplan› (IF).',
  goed: 'Het Integraal Fietsplan (IF) is klaar. Daarna volgt de uitvoering van het Integraal Fietsplan (IF).',
  check({ passages }) {
    const found = passages.filter(({ soort }) => soort !== 'citaat').flatMap(readUitleg);
    /** By abbreviation, what it was explained as before. */
    const earlier = new Map<string, Uitleg[]>();
    return found.flatMap((one): Vondst[] => {
      const others = earlier.get(one.afkorting) ?? [];
      earlier.set(one.afkorting, others);
      const first = others[0];
      if (others.some((other) => isGelijk(other.voluit, one.voluit))) return [];
      if (others.length < MOST) others.push(one);
      if (!first) return [];
      const melding = `'${one.afkorting}' is hier '${one.voluit}', maar eerder '${first.voluit}'.`;
      const verwant = [{ melding: 'De eerste uitleg staat hier.', span: plaats(first) }];
      return [{ melding, span: plaats(one), hint: 'Kijk na welke naam klopt.', verwant }];
    });
  },
};

function plaats({ passage, start, voluit }: Uitleg) {
  return spanIn(passage, start, start + voluit.length);
}

/** The same words, apart from capitals, hyphens and endings. */
function isGelijk(one: string, other: string): boolean {
  const [a, b] = [woorden(one), woorden(other)];
  return a.length === b.length && a.every((woord, index) => distance(woord, b[index] ?? '') <= 2);
}

function woorden(naam: string): string[] {
  return naam
    .toLowerCase()
    .replaceAll('&', 'en')
    .split(/[\s-]+/)
    .filter((woord) => !/^(?:en|de|het|van|voor|der)$/.test(woord));
}
