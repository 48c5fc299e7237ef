import type { Herstel } from '../../diagnostics/herstel.ts';
import { findPunt } from '../../domain/besluitpunt.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { type Periode, readPerioden } from '../tekst/jaren.ts';
import { type Passage, passageOf, spanIn } from '../tekst/passage.ts';

/** The heading of an argument names the same period as its besluitpunt. */
export const jarenTegenspraak: Regel = {
  naam: 'jaren-tegenspraak',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'Een argument noemt dezelfde jaren als het besluitpunt.',
  waarom:
    'Begint of eindigt de periode in de kop van een argument op hetzelfde jaar als in het besluitpunt, maar verschilt het andere jaar, dan is een van beide waarschijnlijk blijven staan uit een eerdere versie.',
  fout: 'besluitpunten:\n  - de Fietsnota voor de jaren 2026 tot en met 2030 vast te stellen\n---\n## Argumenten\n\n### 1.1 De nota geeft duidelijkheid voor ‹2026 tot en met 2029›\n\nDe drukste routes zijn het eerst aan de beurt.',
  goed: 'besluitpunten:\n  - de Fietsnota voor de jaren 2026 tot en met 2030 vast te stellen\n---\n## Argumenten\n\n### 1.1 De nota geeft duidelijkheid voor 2026 tot en met 2030\n\nDe drukste routes zijn het eerst aan de beurt.',
  check({ voorstel }) {
    const points = readAlleBesluitteksten(voorstel);
    return voorstel.secties.flatMap(({ argumenten }) =>
      argumenten.flatMap(({ nummer, kop }) => {
        const own = points.filter((point) => point.nummer === nummer?.punt[0]);
        const decided = own.flatMap(({ passage }) => readPerioden(passage.text));
        const [period] = decided;
        if (!period || decided.length > 1) return [];
        const passage = passageOf('kop', kop);
        return readPerioden(passage.text)
          .filter(({ van, tot }) => (van === period.van) !== (tot === period.tot))
          .map(({ van, tot, start, end }) => ({
            melding: `Hier staat ${van} tot en met ${tot}, maar besluitpunt ${own[0]?.label} noemt ${period.van} tot en met ${period.tot}.`,
            span: spanIn(passage, start, end),
            hint: 'Kijk na welke jaren kloppen.',
            keuzes: [
              schrijfJaren('Schrijf hier', passage, { van, tot, start, end }, period),
              ...own.flatMap((point) =>
                readPerioden(point.passage.text).map((one) =>
                  schrijfJaren(`Schrijf in besluitpunt ${point.label}`, point.passage, one, { van, tot }),
                ),
              ),
            ].filter((one) => one !== undefined),
            verwant: own.slice(0, 1).map((point) => ({
              melding: `Besluitpunt ${point.label} staat hier.`,
              span: findPunt(puntenVanBeide(voorstel), [point.nummer])?.tekst.span ?? kop.span,
            })),
          }));
      }),
    );
  },
};

/** The same words between other years. */
function schrijfJaren(
  wat: string,
  passage: Passage,
  { start, end }: Periode,
  { van, tot }: Pick<Periode, 'van' | 'tot'>,
): Herstel | undefined {
  const tekst = passage.text
    .slice(start, end)
    .replace(/^\d{4}/, `${van}`)
    .replace(/\d{4}$/, `${tot}`);
  return mogelijkIn(`${wat} '${tekst}'`, { passage, start, end, tekst });
}
