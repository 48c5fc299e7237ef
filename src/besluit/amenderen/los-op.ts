import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { failed, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type { Amendement, Wijziging } from '../../domain/amendement.ts';
import {
  allePunten,
  type Besluitpunt,
  findPunt,
  findPuntById,
  type Puntpad,
  readAdres,
} from '../../domain/besluitpunt.ts';
import { inKort } from '../../domain/in-kort.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Located } from '../../source/located.ts';
import { type Bereik, findCitaat, isHetzelfde, nearestPassage } from './citaat.ts';
import { type Druk, deeltBerekend, drukTekst } from './snijd-tekst.ts';

/** An operation of an amendment with the place in the frozen decision that it is about. */
export interface Opgelost {
  /** The number of the amendment: "A7.1". */
  readonly stuk: string;
  /** Its number among the operations of the amendment, from 1. */
  readonly volgnummer: number;
  readonly wijziging: Wijziging;
  /** Absent for operations on amounts and rows. */
  readonly pad?: Puntpad | undefined;
  /** Where a point is moved to. */
  readonly bij?: Puntpad | undefined;
  /** What a `zinsnede` covers of the printed text of the point. */
  readonly bereik?: Bereik | undefined;
}

/** The decision as it was frozen, and what its computed pieces say there. */
export interface Basis {
  readonly punten: readonly Besluitpunt[];
  readonly druk: Druk;
}

/**
 * Finds for each operation of an amendment its place in the frozen decision. `was` must be what stands there; every
 * deviation is told with the text that comes nearest.
 */
export function losOp({ nummer, wijzigingen }: Amendement, basis: Basis): Valued<readonly Opgelost[]> {
  const diagnostics: Diagnostic[] = [];
  const value = wijzigingen.flatMap((wijziging, index) => {
    const base = { stuk: nummer.value, volgnummer: index + 1, wijziging };
    if (wijziging.soort === 'bedrag' || wijziging.soort === 'rijen') return [base];
    const found = opPunt(wijziging, basis, nummer.value);
    for (const one of found.diagnostics) diagnostics.push(one);
    return found.value ? [{ ...base, ...found.value }] : [];
  });
  return ok(value, diagnostics);
}

type OpPunten = Exclude<Wijziging, { soort: 'bedrag' | 'rijen' }>;
type Plaats = Pick<Opgelost, 'pad' | 'bij' | 'bereik'>;

function opPunt(wijziging: OpPunten, basis: Basis, stuk: string): Result<Plaats> {
  const punt = zoekPunt(basis.punten, wijziging.doel);
  if (!punt) return failed(geenPunt(wijziging.doel, basis.punten, stuk));
  const { pad } = punt;
  switch (wijziging.soort) {
    case 'vervang':
    case 'schrap': {
      const { was } = wijziging;
      const tekst = drukTekst(punt.tekst.value, basis.druk);
      return was && !isHetzelfde(tekst, was.value)
        ? failed(andereTekst(was, tekst, punt, stuk))
        : ok({ pad });
    }
    case 'zinsnede':
      return zoekZinsnede(wijziging, punt, basis.druk, stuk);
    case 'verplaats': {
      const bij = zoekPunt(basis.punten, wijziging.bij);
      if (!bij) return failed(geenPunt(wijziging.bij, basis.punten, stuk));
      if (isBinnen(bij.pad, pad)) {
        const melding = `Besluitpunt ${punt.label} kan niet naar een plaats binnen zichzelf.`;
        return failed(fout('amendement-doel', melding, wijziging.bij.span));
      }
      return ok({ pad, bij: bij.pad });
    }
    case 'voeg_toe':
      return ok({ pad });
    case 'opdracht': {
      const melding = 'Dit draagt het college iets op en verandert geen tekst; een motie past hier beter.';
      const hint =
        'Moet het onderdeel van het besluit worden, schrijf het dan met `voeg_toe_na` als besluitpunt.';
      return ok({ pad }, [waarschuwing('amendement-opdracht', melding, wijziging.span, { hint })]);
    }
    case 'bijlage':
      return ok({ pad });
  }
}

/** The point that an address or an id names, in the frozen decision. */
export function zoekPunt(
  punten: readonly Besluitpunt[],
  { value }: Located<string>,
): Besluitpunt | undefined {
  const bare = value.replace(/^(?:besluit|beslis)?punt\s+/i, '').trim();
  // The number that is printed comes first: after an earlier amendment there may be a point 2a beside a part a of 2.
  const printed = allePunten(punten).find(({ label }) => label === bare);
  const pad = readAdres(bare);
  return printed ?? findPuntById(punten, bare) ?? (pad && findPunt(punten, pad));
}

/** Whether a place is that of a point or lies in it. */
export function isBinnen(pad: Puntpad, punt: Puntpad): boolean {
  return punt.every((number, level) => pad[level] === number);
}

function geenPunt(
  { value, span }: Located<string>,
  punten: readonly Besluitpunt[],
  stuk: string,
): Diagnostic {
  const all = allePunten(punten);
  const ids = all.flatMap(({ id }) => id?.value ?? []);
  const near = /^[a-z]/.test(value) ? nearest(value, ids) : undefined;
  const known = opsomming(all.filter(({ pad }) => pad.length === 1).map(({ label }) => label));
  const hint = near
    ? `Bedoelt u '${near}'?`
    : `De besluitpunten zijn ${known}. Een tekst van een ander amendement wijzigt u met een subamendement.`;
  const melding = `Amendement ${stuk} wijzigt besluitpunt '${value}', maar dat staat niet in het vastgelegde besluit.`;
  return fout('amendement-doel', melding, span, { hint });
}

function andereTekst(
  { span }: Located<string>,
  tekst: string,
  { label }: Besluitpunt,
  stuk: string,
): Diagnostic {
  const melding = `Amendement ${stuk} citeert bij \`was\` iets anders dan er in besluitpunt ${label} staat: '${inKort(tekst)}'.`;
  const hint = 'Neem de tekst van het besluitpunt letterlijk over, of haal `was` weg.';
  return fout('amendement-was', melding, span, { hint });
}

function zoekZinsnede(
  { was, keer }: Extract<Wijziging, { soort: 'zinsnede' }>,
  punt: Besluitpunt,
  druk: Druk,
  stuk: string,
): Result<Plaats> {
  if (/…|\.\.\./.test(was.value)) {
    const hint = 'Citeer de woorden volledig: met puntjes is niet vast te stellen wat er vervalt.';
    return failed(
      fout('amendement-was', `In het citaat van amendement ${stuk} staan puntjes.`, was.span, { hint }),
    );
  }
  const tekst = drukTekst(punt.tekst.value, druk);
  const found = findCitaat(tekst, was.value);
  const [first] = found;
  if (!first) {
    const near = nearestPassage(tekst, was.value);
    const melding = `Amendement ${stuk} citeert een tekst die niet in besluitpunt ${punt.label} staat.`;
    const hint = near ? `Het dichtst erbij komt: '${near}'.` : `Er staat: '${inKort(tekst)}'.`;
    return failed(fout('amendement-was', melding, was.span, { hint }));
  }
  if (found.length > 1 && !keer) {
    const times = found.length === 2 ? 'twee' : String(found.length);
    const choices = opsomming(
      found.map((_, at) => `\`keer: ${at + 1}\``),
      'of',
    );
    const melding = `'${inKort(was.value)}' staat ${times} keer in besluitpunt ${punt.label}.`;
    return failed(fout('amendement-dubbel', melding, was.span, { hint: `Zet erbij welke: ${choices}.` }));
  }
  const bereik = keer ? found[keer.value - 1] : first;
  if (!bereik) {
    const melding = `'${inKort(was.value)}' staat ${found.length} keer in besluitpunt ${punt.label}; een ${keer?.value}e is er niet.`;
    return failed(fout('amendement-dubbel', melding, keer?.span ?? was.span));
  }
  const cuts = [bereik.start, bereik.end].some((at) => deeltBerekend(punt.tekst.value, at, druk));
  if (cuts) {
    const melding = `Het citaat van amendement ${stuk} eindigt midden in een berekend bedrag.`;
    return failed(
      fout('amendement-was', melding, was.span, {
        hint: 'Citeer het bedrag helemaal, of wijzig het met `bedrag`.',
      }),
    );
  }
  return ok({ pad: punt.pad, bereik });
}
