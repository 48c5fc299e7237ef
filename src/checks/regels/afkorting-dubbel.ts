import { distance } from 'fastest-levenshtein';
import type { Regel, Vondst } from '../regel.ts';
import { readUitleg, type Uitleg } from '../tekst/afkorting.ts';
import { spanIn } from '../tekst/passage.ts';

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
    return found.flatMap((one, index): Vondst[] => {
      const first = found.find(({ afkorting }) => afkorting === one.afkorting);
      if (!first || first === one || isGelijk(first.voluit, one.voluit)) return [];
      if (
        found
          .slice(0, index)
          .some((other) => other.afkorting === one.afkorting && isGelijk(other.voluit, one.voluit))
      )
        return [];
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
