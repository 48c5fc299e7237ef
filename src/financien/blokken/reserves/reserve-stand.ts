import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { ok } from '../../../diagnostics/result.ts';
import { type Bedrag, NUL } from '../../../domain/bedrag.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import type { Controle, ControleContext } from '../../blok.ts';
import { invoerEenheid, leesWaarde } from '../../lezen/cellen.ts';
import { bekend, plus } from '../../rekenblad/reken.ts';
import { termenVan } from '../../rekenblad/termen.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { RESERVES, type ReserveInvoer } from './schema.ts';

/**
 * F06, F07, F08: a reserve is never overdrawn, nor falls under its minimum; nothing comes out of it after its last
 * year; stortingen and onttrekkingen are written without a sign.
 */
export const reserveStand: Controle = (context) =>
  (RESERVES.van(context.invoer) ?? []).flatMap((reserve) => [
    ...mutatiesPositief(reserve, context),
    ...nietOnderMinimum(reserve, context),
    ...binnenLooptijd(reserve, context),
  ]);

type Regel = KaartRegel<ReserveInvoer>;

function nietOnderMinimum(
  { key, value }: Regel,
  { invoer, jaren, blad }: ControleContext,
): readonly Diagnostic[] {
  const lezen = { invoer: invoerEenheid(invoer), richting: 'neutraal' } as const;
  const gelezen = value.minimum ? leesWaarde(value.minimum, 'bedrag', lezen) : ok(NUL);
  const minimum: Bedrag = gelezen.value ?? NUL;
  for (const jaar of jaren) {
    const deel = (id: string) =>
      blad.waarde({ tabel: RESERVES.naam, rij: `${key.value}.${id}`, kolom: jaar });
    const [begin, stortingen, onttrekkingen, eind] = [
      deel('begin'),
      deel('stortingen'),
      deel('onttrekkingen'),
      deel('eind'),
    ];
    if (!begin || !stortingen || !onttrekkingen || !eind || !bekend(eind).lessThan(bekend(minimum))) continue;
    // With an unknown stand or storting there may be enough after all.
    if (eind.soort === 'pm' && eind.teken !== '-') continue;
    const plek = { tabel: RESERVES.naam, rij: `${key.value}.onttrekkingen`, kolom: jaar };
    const cel = blad.register.rij(plek.tabel, plek.rij)?.cellen.get(jaar);
    const terms = termenVan(plek, blad).filter((term) => term.span);
    const span = cel?.span ?? terms.at(-1)?.span ?? value.beginstand.span;
    const som = [begin, stortingen, onttrekkingen, eind].map((one) => inWoorden(plus(one, NUL)));
    const grens = value.minimum ? `onder het minimum van ${inWoorden(minimum)}` : 'onder nul';
    const melding = `De reserve '${value.naam.value}' komt in ${jaar} ${grens}: begin + stortingen − onttrekkingen is ${som[0]} + ${som[1]} − ${som[2]} = ${som[3]}.`;
    const verwant = [
      { melding: 'De stand waarmee de reserve begint.', span: value.beginstand.span },
      ...terms.flatMap((term) =>
        term.span ? [{ melding: `${term.naam}: ${inWoorden(term.waarde)}`, span: term.span }] : [],
      ),
    ];
    const hint = 'Onttrek minder, of dek het verschil op een andere manier.';
    return [...gelezen.diagnostics, fout('reserve-negatief', melding, span, { hint, verwant })];
  }
  return gelezen.diagnostics;
}

function binnenLooptijd({ key, value }: Regel, { jaren, blad }: ControleContext): readonly Diagnostic[] {
  const eindjaar = value.eindjaar?.value.slice(0, 4);
  if (eindjaar === undefined) return [];
  if (!/^\d{4}$/.test(eindjaar)) {
    return [
      fout('jaren', `'${value.eindjaar?.value}' is geen jaar.`, value.eindjaar?.span, {
        hint: 'Schrijf bijvoorbeeld 2026.',
      }),
    ];
  }
  return jaren
    .filter((jaar) => jaar > eindjaar)
    .flatMap((jaar) => {
      const plek = { tabel: RESERVES.naam, rij: `${key.value}.onttrekkingen`, kolom: jaar };
      const waarde = blad.waarde(plek);
      if (!waarde || (waarde.soort !== 'pm' && bekend(waarde).isZero())) return [];
      const melding = `In ${jaar} wordt ${inWoorden(waarde)} onttrokken aan de reserve '${value.naam.value}', die tot en met ${eindjaar} loopt.`;
      const span =
        blad.register.rij(plek.tabel, plek.rij)?.cellen.get(jaar)?.span ?? termenVan(plek, blad)[0]?.span;
      const verwant = value.eindjaar
        ? [{ melding: 'Hier staat het laatste jaar.', span: value.eindjaar.span }]
        : [];
      const hint = 'Verleng de reserve (de raad besluit daarover), of kies een andere dekking.';
      return [fout('reserve-periode', melding, span ?? value.eindjaar?.span, { hint, verwant })];
    });
}

function mutatiesPositief({ key, value }: Regel, { jaren, blad }: ControleContext): readonly Diagnostic[] {
  return (['stortingen', 'onttrekkingen'] as const).flatMap((deel) =>
    jaren.flatMap((jaar) => {
      const rij = blad.register.rij(RESERVES.naam, `${key.value}.${deel}`);
      const cel = rij?.cellen.get(jaar);
      const waarde = blad.waarde({ tabel: RESERVES.naam, rij: `${key.value}.${deel}`, kolom: jaar });
      if (!waarde || cel?.soort !== 'gegeven' || !bekend(waarde).isNegative()) return [];
      const melding = `Bij ${deel} van '${value.naam.value}' in ${jaar} staat een negatief bedrag (${inWoorden(waarde)}).`;
      const ander = deel === 'stortingen' ? 'onttrekkingen' : 'stortingen';
      return [
        fout('reserve-teken', melding, cel.span, {
          hint: `Schrijf bedragen zonder teken; zet het zo nodig bij ${ander}.`,
        }),
      ];
    }),
  );
}
