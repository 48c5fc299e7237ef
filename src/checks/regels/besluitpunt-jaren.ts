import type { Financien } from '../../domain/financien-tabel.ts';
import { opsommingVanJaren } from '../../domain/jaren.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import { TOTAAL } from '../../financien/rekenblad/verwijzing.ts';
import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { readDagen } from '../tekst/dag.ts';
import { readJaren } from '../tekst/jaren.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** The years that a besluitpunt names cover those of the amounts that it names. */
export const besluitpuntJaren: Regel = {
  naam: 'besluitpunt-jaren',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'De jaren in een besluitpunt passen bij de bedragen die erin staan.',
  waarom:
    'Noemt het besluit de jaren 2026 en 2027, maar telt het totaal ook bedragen van 2028 mee, dan stelt de raad geld beschikbaar voor een jaar dat hij niet noemt. Ook een bedrag van één jaar (:bedrag[….2028]) hoort bij een jaar dat in het punt staat.',
  fout: 'besluitpunten:\n  - ‹voor fietsroutes in 2026 :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit de reserve mobiliteit›\nfinancien:\n  jaren: [2026, 2027]\n  lasten:\n    posten:\n      - { post: Aanleg, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 5.000 } }\n  dekking:\n    posten:\n      - { post: Reserve mobiliteit, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 5.000 } }\n---\n## Financiën\n\n::tabel[lasten]\n\n::tabel[dekking]',
  goed: 'besluitpunten:\n  - voor fietsroutes in 2026 en 2027 :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit de reserve mobiliteit\nfinancien:\n  jaren: [2026, 2027]\n  lasten:\n    posten:\n      - { post: Aanleg, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 5.000 } }\n  dekking:\n    posten:\n      - { post: Reserve mobiliteit, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 5.000 } }\n---\n## Financiën\n\n::tabel[lasten]\n\n::tabel[dekking]',
  check: ({ voorstel, financien }) =>
    readAlleBesluitteksten(voorstel).flatMap(({ passage, hoofd, paden }) => {
      const last = Math.max(0, ...financien.jaren.map(Number));
      const named = readJaren(passage.text, last);
      if (named.size === 0) return [];
      const los = readJaren(zonderNamen(`${hoofd?.text ?? ''} ${passage.text}`), last);
      return paden.flatMap((pad) => {
        const jaar = yearOfColumn(pad, financien);
        if (jaar !== undefined && los.size > 0 && !los.has(jaar)) {
          const melding = `:bedrag[${pad}] is van ${jaar}, maar dit punt noemt ${opsommingVanJaren(los)}.`;
          return [{ melding, span: spanOfPassage(passage), hint: 'Kijk na welk jaar klopt.' }];
        }
        const extra = yearsOfTotal(pad, financien).filter((jaar) => !named.has(jaar));
        if (extra.length === 0) return [];
        const melding = `:bedrag[${pad}] telt ook ${opsommingVanJaren(extra)} mee, maar dit punt noemt ${extra.length === 1 ? 'dat jaar' : 'die jaren'} niet.`;
        const hint = 'Noem alle jaren, of kies een bedrag van één jaar (zet er .2026 achter).';
        return [{ melding, span: spanOfPassage(passage), hint }];
      });
    }),
};

/** The years in which a row has an amount, when the path leads to its total over the years. */
function yearsOfTotal(pad: string, financien: Financien): number[] {
  const found = lookupBedrag(financien, pad);
  if (!found.ok || !found.rij.totaal || (found.kolom !== undefined && found.kolom !== TOTAAL)) return [];
  return found.tabel.kolommen.flatMap(({ id, jaar }) => {
    const cel = found.rij.cellen.get(id);
    if (!jaar || cel?.toon !== 'bedrag' || cel.waarde.soort === 'leeg') return [];
    return cel.waarde.soort === 'bedrag' && cel.waarde.waarde.isZero() ? [] : [Number(jaar)];
  });
}

/** The year of the column that a path names. */
function yearOfColumn(pad: string, financien: Financien): number | undefined {
  const found = lookupBedrag(financien, pad);
  if (!found.ok || found.kolom === undefined) return undefined;
  const jaar = found.tabel.kolommen.find(({ id }) => id === found.kolom)?.jaar;
  return jaar === undefined ? undefined : Number(jaar);
}

/** Without the years that belong to a name ("Kadernota 2025") or a day ("14 december 2023"). */
function zonderNamen(text: string): string {
  const days = readDagen(text).toReversed();
  const rest = days.reduce((left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`, text);
  return rest.replace(/(?<!^)\p{Lu}[A-Za-zÀ-ɏ-]*(?: [A-Za-zÀ-ɏ]+)? 20\d\d(?! ?[-–] ?20)/gu, '');
}
