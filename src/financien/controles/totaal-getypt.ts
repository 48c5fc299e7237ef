import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { type Herstel, mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Bedrag, NUL } from '../../domain/bedrag.ts';
import type { FinancienInvoer } from '../../domain/financien/invoer.ts';
import { kolomnaam } from '../../domain/financien-tabel.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { betweenKeys, findBefore } from '../../source/find-before.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Controle } from '../blok.ts';
import { POSTENBLOKKEN } from '../blokken/posten/schema.ts';
import { eurosPer } from '../lezen/cellen.ts';
import { beschrijf, rijnaam } from '../rekenblad/beschrijf.ts';
import { bereikVanSom } from '../rekenblad/functies.ts';
import type { KolomSpec, RijSpec, TabelSpec } from '../rekenblad/model.ts';
import { optelbaar } from '../rekenblad/optelbaar.ts';
import { bekend, isNul, min, telOp } from '../rekenblad/reken.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { inWoorden } from '../rekenblad/tonen.ts';
import { naarVerwacht } from './naar-verwacht.ts';

/** A label that calls a row or column a total; it changes no figure, but it may contradict one. */
const TOTAAL = /\b(?:sub|eind|deel|hoofd)?tota(?:al|le)/i;
/** Labels that may be one of a total, when it is the sum of more than one row. */
const SAMEN = /\b(?:som|samen|tezamen|gezamenlijke?|optelling|saldo|resultaat)\b/i;
/** Labels that can hardly be anything else than the total of what stands above. */
const NIETS_ANDERS =
  /^(?:subtotaal\b.*|(?:eind|hoofd)?totaal(?: generaal)?|tota(?:al|le) (?:kosten|lasten|baten|dekking|uitgaven|inkomsten|opbrengsten))$/i;
/** So many rows are named in a message. */
const GENOEMD = 6;

/**
 * A total that was typed: one that says so (`soort: totaal`) is the sum of the rows above it, and one that is only
 * called so is not counted again as a post.
 */
export const totaalGetypt: Controle = ({ tabellen, blad, invoer }) =>
  [...tabellen.values()].flatMap((spec) =>
    spec.rijen
      .filter((rij) => rij.bron && isGetypt(rij))
      .flatMap((rij) => (rij.teltMee ? alsPost(rij, spec, blad, invoer) : alsTotaal(rij, spec, blad))),
  );

function isGetypt(rij: RijSpec): boolean {
  return (
    !rij.formule && rij.soort !== 'groep' && [...rij.cellen.values()].some((cel) => cel.soort === 'gegeven')
  );
}

/** A row of `soort: totaal` or `subtotaal` with typed amounts. */
function alsTotaal(rij: RijSpec, spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  if (!rij.grens) return [];
  const plek = { tabel: spec.naam, rij: rij.id, kolom: '' };
  const boven = optelbaar(
    bereikVanSom(plek, blad).filter((one) => one.teltMee),
    rij,
  );
  if (boven.length === 0) return [];
  const wrong = spec.kolommen.filter(telbaar).find((kolom) => !klopt(rij, boven, kolom, spec, blad));
  if (!wrong) return [];
  const here = { ...plek, kolom: wrong.id };
  const som = somVan(boven, wrong, spec, blad) ?? NUL;
  const melding = `${beschrijf(here, blad.register)} is getypt als ${inWoorden(blad.waarde(here) ?? NUL)}, maar de rijen erboven zijn samen ${inWoorden(som)}.`;
  const verwant = boven.slice(0, GENOEMD).map((one) => ({
    melding: `${rijnaam(one, one.id)}: ${inWoorden(waardeVan(one, wrong, spec, blad) ?? NUL)}`,
    span: one.span,
  }));
  const span = rij.cellen.get(wrong.id)?.span ?? rij.span;
  return [waarschuwing('totaal-getypt', melding, span, { hint: inPlaatsVan(rij, spec), verwant })];
}

/** A post that is called a total: is it the sum of posts above it, which are then counted twice? */
function alsPost(
  rij: RijSpec,
  spec: TabelSpec,
  blad: Rekenblad,
  invoer: FinancienInvoer,
): readonly Diagnostic[] {
  const heetTotaal = TOTAAL.test(rij.label);
  if (!heetTotaal && !SAMEN.test(rij.label)) return [];
  const at = spec.rijen.indexOf(rij);
  const boven = optelbaar(
    spec.rijen.slice(0, at).filter((one) => one.teltMee),
    rij,
  );
  const kolommen = spec.kolommen.filter(telbaar);
  const gevuld = kolommen.some((kolom) => !isNul(waardeVan(rij, kolom, spec, blad) ?? NUL));
  for (const [from] of gevuld ? [...boven.entries()].reverse() : []) {
    const delen = boven.slice(from);
    if (!heetTotaal && delen.length < 2) continue;
    if (!kolommen.every((kolom) => klopt(rij, delen, kolom, spec, blad))) continue;
    const namen = delen.slice(0, GENOEMD).map((one) => rijnaam(one, one.id));
    const wat = delen.length > GENOEMD ? `de ${delen.length} rijen erboven` : opsomming(namen);
    const melding = `${rijnaam(rij, rij.id)} is de som van ${wat}, maar telt zelf ook mee als post: dan telt alles dubbel.`;
    const herstel = from === 0 ? (laatRekenen(rij, spec) ?? naarVerwacht(rij, spec, invoer)) : undefined;
    return [waarschuwing('totaal-getypt', melding, rij.span, { hint: inPlaatsVan(rij, spec), herstel })];
  }
  const posten = boven.filter((one) => !TOTAAL.test(one.label));
  const [, tweede] = posten;
  if (!NIETS_ANDERS.test(rij.label.trim()) || !tweede) return [];
  const [kolom] = kolommen;
  const som = kolom && somVan(posten, kolom, spec, blad);
  const samen = som ? ` (in ${kolomnaam(kolom)} samen ${inWoorden(som)})` : '';
  const melding = `${rijnaam(rij, rij.id)} is getypt als post en is niet de som van de rijen erboven${samen}.`;
  return [waarschuwing('totaal-getypt', melding, rij.span, { hint: inPlaatsVan(rij, spec) })];
}

function inPlaatsVan({ label }: RijSpec, { naam }: TabelSpec): string {
  const sub = /^sub/i.test(label);
  if (!POSTENBLOKKEN.some((blok) => blok.naam === naam))
    return `Typ geen totaal: schrijf \`formule: som\`${sub ? ' met `soort: subtotaal`' : ''}, en zet de bedragen bij \`verwacht\`.`;
  return sub
    ? 'Haal de rij weg, en maak van de posten een `groep` met `subtotaal: onder`.'
    : 'Haal de rij weg: het totaal komt er vanzelf onder. Zet de bedragen bij `verwacht` van het blok, dan worden ze nagekeken.';
}

/** So far before its first amount the key of the amounts of a row may stand. */
const SLEUTELS = 100;
/** The key of the amounts of a row, before the first of them. */
const BEDRAGEN = /(?<![\w.])bedragen(?=\s*:[\s{]*["']?[\w-]+["']?\s*:\s*$)/;

/** Has a row counted by the program, and what was typed held against that; not in a block that has its total by itself. */
function laatRekenen({ cellen, label }: RijSpec, { naam }: TabelSpec): Herstel | undefined {
  const first = [...cellen.values()].find(({ soort }) => soort === 'gegeven')?.span;
  if (!first || POSTENBLOKKEN.some((blok) => blok.naam === naam)) return undefined;
  const { source } = first;
  const key = findBefore(source.text, first.start, BEDRAGEN, SLEUTELS);
  // To the end of its item: what is expected of it already stays.
  const rest = source.text.slice(first.start).split(/\n\s*- |\n\S/)[0] ?? '';
  if (!key || /\bverwacht\s*:/.test(rest)) return undefined;
  const between = betweenKeys(key.before);
  if (between === undefined) return undefined;
  const sub = /^sub/i.test(label) ? `soort: subtotaal${between}` : '';
  return mogelijkHerstel(
    'Laat het programma dit totaal uitrekenen',
    vervang(spanOf(source, key.start, key.end), `${sub}formule: som${between}verwacht`),
  );
}

function telbaar(kolom: KolomSpec): boolean {
  return kolom.telt;
}

function waardeVan(rij: RijSpec, kolom: KolomSpec, spec: TabelSpec, blad: Rekenblad): Bedrag | undefined {
  return blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: kolom.id });
}

function somVan(
  rijen: readonly RijSpec[],
  kolom: KolomSpec,
  spec: TabelSpec,
  blad: Rekenblad,
): Bedrag | undefined {
  return telOp(rijen.map((one) => waardeVan(one, kolom, spec, blad)));
}

/** Whether a row is the sum of others in a column; in a table of rounded amounts but for their rounding. */
function klopt(
  rij: RijSpec,
  delen: readonly RijSpec[],
  kolom: KolomSpec,
  spec: TabelSpec,
  blad: Rekenblad,
): boolean {
  const [hier, som] = [waardeVan(rij, kolom, spec, blad), somVan(delen, kolom, spec, blad)];
  if (!hier || !som) return true;
  const verschil = bekend(min(hier, som)).abs();
  if (verschil.isZero()) return true;
  const eenheid = spec.eenheid === 'duizend' ? '1000' : eurosPer(spec.invoer);
  return (
    spec.afgerond &&
    verschil.times(2).lessThan(bekend(telOp([...delen, rij].map(() => EEN)) ?? NUL).times(eenheid))
  );
}

const EEN: Bedrag = { soort: 'bedrag', waarde: bekend(NUL).plus(1) };
