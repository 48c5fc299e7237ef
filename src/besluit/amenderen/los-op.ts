import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { schrijfWaarde } from '../../diagnostics/herstel-waarde.ts';
import { failed, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import {
  type Amendement,
  type Geldwijziging,
  isGeldwijziging,
  type Nieuwpunt,
  type Wijziging,
} from '../../domain/amendement.ts';
import { type Besluitpunt, NIVEAUS, type Puntpad } from '../../domain/besluitpunt.ts';
import { CONSIDERANSREGEL, type Consideranslijst } from '../../domain/considerans.ts';
import { inKort } from '../../domain/in-kort.ts';
import type { Located } from '../../source/located.ts';
import { type Bereik, isHetzelfde } from './citaat.ts';
import { meldOpdracht } from './opdracht.ts';
import { type Basis, isBinnen, type Plek, zoekPlek } from './plek.ts';
import { drukTekst } from './snijd-tekst.ts';
import { dichtstbij, zoekZinsnede } from './zinsnede.ts';

/** An operation of an amendment with the place in the frozen decision that it is about. */
export interface Opgelost {
  /** The number of the amendment: "A7.1". */
  readonly stuk: string;
  /** Its number among the operations of the amendment, from 1. */
  readonly volgnummer: number;
  readonly wijziging: Wijziging;
  /** The list of the considerans that it is about; absent for besluitpunten and amounts. */
  readonly lijst?: Consideranslijst | undefined;
  /** The place in the points, or in that list. Absent for operations on amounts and rows. */
  readonly pad?: Puntpad | undefined;
  /** Where a point is moved to. */
  readonly bij?: Puntpad | undefined;
  /** What a `zinsnede` covers of the printed text of the point. */
  readonly bereik?: Bereik | undefined;
  /** Of an operation on money the cell, row or table that it is about, by the one path that each has. */
  readonly geld?: string | undefined;
}

/**
 * Finds for each operation of an amendment its place in the frozen decision. `was` must be what stands there; every
 * deviation is told with the text that comes nearest.
 */
export function losOp({ nummer, wijzigingen }: Amendement, basis: Basis): Valued<readonly Opgelost[]> {
  const diagnostics: Diagnostic[] = [];
  const value = wijzigingen.flatMap((wijziging, index) => {
    const base = { stuk: nummer.value, volgnummer: index + 1, wijziging };
    if (isGeldwijziging(wijziging)) return [base];
    const found = opPlek(wijziging, basis, nummer.value);
    for (const one of found.diagnostics) diagnostics.push(one);
    return found.value ? [{ ...base, ...found.value }] : [];
  });
  return ok(value, diagnostics);
}

type OpPunten = Exclude<Wijziging, Geldwijziging>;
type Plaats = Pick<Opgelost, 'lijst' | 'pad' | 'bij' | 'bereik'>;

function opPlek(wijziging: OpPunten, basis: Basis, stuk: string): Result<Plaats> {
  const onder = wijziging.soort === 'voeg_toe' && wijziging.plaats === 'onder';
  const { value: plek, diagnostics } = zoekPlek(basis, wijziging.doel, stuk, onder);
  if (!plek) return { diagnostics };
  const wrong = plek.lijst ? nietOpRegel(wijziging, plek.lijst) : teDiep(wijziging, plek.punt);
  if (wrong) return failed(wrong);
  const { lijst, punt } = plek;
  const { pad } = punt;
  switch (wijziging.soort) {
    case 'vervang':
    case 'schrap': {
      const { was } = wijziging;
      const tekst = drukTekst(punt.tekst.value, basis.druk);
      return was && !isHetzelfde(tekst, was.value)
        ? failed(andereTekst(was, tekst, plek, basis, stuk))
        : ok({ lijst, pad });
    }
    case 'zinsnede': {
      const found = zoekZinsnede(wijziging, plek, basis, stuk);
      return found.value ? ok({ lijst, pad, bereik: found.value }) : failed(...found.diagnostics);
    }
    case 'verplaats':
      return naar(wijziging, plek, basis, stuk);
    case 'opdracht':
    case 'voeg_toe':
    case 'bijlage':
      return ok({ lijst, pad }, meldOpdracht(wijziging));
  }
}

/** Where a point is moved to: a place of the same list, and not one in itself. */
function naar(
  { bij: typed }: Extract<Wijziging, { soort: 'verplaats' }>,
  { lijst, punt }: Plek,
  basis: Basis,
  stuk: string,
): Result<Plaats> {
  const { value: bij, diagnostics } = zoekPlek(basis, typed, stuk, false);
  if (!bij) return { diagnostics };
  const refuse = (melding: string) => failed<Plaats>(fout('amendement-doel', melding, typed.span));
  if (bij.lijst !== lijst)
    return refuse('Een besluitpunt blijft bij de besluitpunten, en een overweging bij de overwegingen.');
  if (isBinnen(bij.punt.pad, punt.pad))
    return refuse(`Besluitpunt ${punt.label} kan niet naar een plaats binnen zichzelf.`);
  if (bij.punt.pad.length + heightOf(punt) > NIVEAUS)
    return refuse(
      `Besluitpunt ${punt.label} heeft onderdelen; op die plaats zou het meer dan ${NIVEAUS} niveaus worden.`,
    );
  return ok({ lijst, pad: punt.pad, bij: bij.punt.pad });
}

/** How many levels there are under a point. */
function heightOf({ sub }: Pick<Nieuwpunt, 'sub'> | Besluitpunt): number {
  return sub.reduce((most, one) => Math.max(most, 1 + heightOf(one)), 0);
}

/** New text that would stand deeper than a decision goes. */
function teDiep(wijziging: OpPunten, punt: Besluitpunt): Diagnostic | undefined {
  const parts = newIn(wijziging);
  const level =
    wijziging.soort === 'bijlage' || ('plaats' in wijziging && wijziging.plaats === 'onder')
      ? punt.pad.length + 1
      : punt.pad.length;
  const deepest =
    wijziging.soort === 'bijlage' ? level : Math.max(0, ...parts.map((one) => level + heightOf(one)));
  if (deepest <= NIVEAUS) return undefined;
  const melding = `Onder besluitpunt ${punt.label} kan dit niet: een besluit heeft ten hoogste ${NIVEAUS} niveaus.`;
  const hint = 'Zet het een niveau hoger, of schrijf het in één zin.';
  return fout('amendement-doel', melding, wijziging.doel.span, { hint });
}

function newIn(wijziging: OpPunten): readonly Nieuwpunt[] {
  if (wijziging.soort === 'vervang') return [wijziging.wordt];
  if (wijziging.soort === 'voeg_toe') return wijziging.wordt;
  return wijziging.soort === 'opdracht' ? [{ tekst: wijziging.tekst, sub: [] }] : [];
}

/** What cannot be done with a line of the considerans: it has no parts, and establishes nothing. */
function nietOpRegel(wijziging: OpPunten, lijst: Consideranslijst): Diagnostic | undefined {
  const wat = CONSIDERANSREGEL[lijst].een;
  const { span } = wijziging.doel;
  if (wijziging.soort === 'bijlage' || wijziging.soort === 'opdracht') {
    const melding = `Een \`${wijziging.soort}\` hoort bij een besluitpunt, en niet bij een ${wat}.`;
    return fout('amendement-doel', melding, span, { hint: 'Noem het nummer van een besluitpunt.' });
  }
  const deep = newIn(wijziging).find(({ sub, id }) => sub.length > 0 || id);
  if (!deep) return undefined;
  const melding = `Een ${wat} heeft geen onderdelen en geen id.`;
  return fout('amendement-doel', melding, deep.tekst.span, { hint: 'Schrijf elke regel apart, als tekst.' });
}

function andereTekst(
  { span, value }: Located<string>,
  tekst: string,
  plek: Plek,
  basis: Basis,
  stuk: string,
): Diagnostic {
  const { naam, hint } = dichtstbij(tekst, value, plek, basis);
  const melding = `Amendement ${stuk} citeert bij \`was\` iets anders dan er in ${naam} staat: '${inKort(tekst)}'.`;
  return fout('amendement-was', melding, span, {
    hint: hint ?? 'Neem de tekst letterlijk over, of haal `was` weg.',
    ...schrijfWaarde(span, [tekst], false),
  });
}
