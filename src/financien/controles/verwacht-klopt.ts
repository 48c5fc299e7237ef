import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Bedrag, bedrag, Getal } from '../../domain/bedrag.ts';
import type { Controle } from '../blok.ts';
import { eurosPer, leesWaarde } from '../lezen/cellen.ts';
import { beschrijf, rijnaam } from '../rekenblad/beschrijf.ts';
import type { Plek, TabelSpec, Verwachting } from '../rekenblad/model.ts';
import { bekend, gelijk, min } from '../rekenblad/reken.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { benoemd, optelling, type Term, termenVan } from '../rekenblad/termen.ts';
import { AFRONDEN, inWoorden, isDeelVanCent } from '../rekenblad/tonen.ts';

/** F01, F02, F10, F21, F25: what an author states must be what is computed. */
export const verwachtKlopt: Controle = ({ tabellen, blad }) =>
  [...tabellen.values()].flatMap((spec) => spec.verwachtingen.flatMap((one) => vergelijk(one, spec, blad)));

function vergelijk(stated: Verwachting, spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  const plek: Plek = { tabel: spec.naam, rij: stated.rij, kolom: stated.kolom };
  const rij = blad.register.rij(spec.naam, stated.rij);
  const kolom = blad.register.kolom(spec.naam, stated.kolom);
  const toon = rij?.toon ?? (kolom?.soort === 'jaar' || !kolom ? 'bedrag' : kolom.soort);
  if (toon === 'tekst') return [];
  const richting = rij ? blad.richting(rij, spec.naam) : 'neutraal';
  const { value: opgegeven, diagnostics } = leesWaarde(stated.tekst, toon, { invoer: spec.invoer, richting });
  const berekend = kolom ? blad.waarde(plek) : blad.totaal(spec.naam, stated.rij);
  if (opgegeven === undefined || berekend === undefined || gelijk(opgegeven, berekend)) return diagnostics;
  // Of an unknown percentage or number nothing is shown but that it is unknown.
  if (toon !== 'bedrag' && opgegeven.soort === 'pm' && berekend.soort === 'pm') return diagnostics;
  const terms = kolom ? termenVan(plek, blad) : jaarTermen(plek, spec, blad);
  const verschil = min(opgegeven, berekend);
  const rounding = alleenAfronding(verschil, terms, spec);
  if (rounding && spec.afgerond) return diagnostics;
  const naam = kolom ? beschrijf(plek, blad.register) : `${rijnaam(rij, stated.rij)} over alle jaren`;
  const [tekst, uit, anders] = [opgegeven, berekend, verschil].map((value) => inWoorden(value, toon));
  const som = terms.length > 0 ? ` Berekend uit: ${optelling(terms, toon)}.` : '';
  const melding = `Bij ${naam} is ${tekst} opgegeven, maar de berekening geeft ${uit}; het verschil is ${anders}.${som}`;
  const hint =
    toon === 'bedrag' && isDeelVanCent(verschil)
      ? AFRONDEN
      : rounding
        ? 'Dit verschil kan alleen door afronding komen. Zet `tolerantie: afronding` bij de tabel als de bedragen afgerond zijn getypt.'
        : 'Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.';
  const verwant = terms.flatMap((term) =>
    term.span ? [{ melding: benoemd(term, toon, ': '), span: term.span }] : [],
  );
  return [...diagnostics, fout('verwacht', melding, stated.tekst.span, { hint, verwant })];
}

function jaarTermen(plek: Plek, spec: TabelSpec, blad: Rekenblad): readonly Term[] {
  return spec.kolommen
    .filter((kolom) => kolom.telt)
    .flatMap((kolom) => {
      const waarde = blad.waarde({ ...plek, kolom: kolom.id });
      return waarde && waarde.soort !== 'leeg' ? [{ naam: kolom.kop, waarde, teken: '+' as const }] : [];
    });
}

/** True when the difference is at most half a unit for each term, in a table that was typed in thousands. */
function alleenAfronding(verschil: Bedrag, terms: readonly Term[], spec: TabelSpec): boolean {
  if (verschil.soort === 'pm') return false;
  const room = new Getal(eurosPer(spec.invoer)).dividedBy(2).times(terms.length);
  const whole = terms.every(
    (term) => spec.afgerond || (spec.invoer === 'duizend' && bekend(term.waarde).modulo(1000).isZero()),
  );
  return (
    whole &&
    bekend(verschil)
      .abs()
      .lessThanOrEqualTo(bekend(bedrag(room)))
  );
}
