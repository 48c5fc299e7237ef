// src/amendement: amendments, subamendments and motions, from what was typed to operations on a decision.

import * as z from 'zod';
import type { Nieuwpunt, Wijziging } from '../domain/amendement.ts';
import type { RijInvoer } from '../domain/financien/invoer.ts';
import { naam } from '../domain/naam.ts';
import { eenOfMeer, groep, metPlaats, vorm } from '../domain/samengesteld.ts';
import { jaNee, leesbaar, scalar, tekst } from '../domain/scalar.ts';
import type { Tekst } from '../domain/tekst.ts';
import { post } from '../financien/schema/rij.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';

/** A point as typed: only its text, or a group with its id and parts. */
interface PuntBestand {
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<string>;
  readonly sub?: readonly PuntBestand[] | undefined;
}

const puntsleutels = {
  id: naam.describe('Korte naam, als iets ernaar verwijst').optional(),
  tekst: tekst.describe('De tekst van het besluitpunt'),
};
const SUB = 'Onderdelen van dit besluitpunt';

const kort = tekst.transform((value): PuntBestand => ({ tekst: value }));
const derde = vorm<PuntBestand, PuntBestand>(kort, groep(z.strictObject(puntsleutels)));
const tweede = vorm<PuntBestand, PuntBestand>(
  kort,
  groep(z.strictObject({ ...puntsleutels, sub: z.array(derde).min(1).describe(SUB).optional() })),
);
const punt = vorm<PuntBestand, PuntBestand>(
  kort,
  groep(z.strictObject({ ...puntsleutels, sub: z.array(tweede).min(1).describe(SUB).optional() })),
);

const rangnummer = leesbaar((text) =>
  /^[1-9]\d?$/.test(text)
    ? { value: Number(text) }
    : { melding: `'${text}' is geen rangnummer.`, hint: 'Schrijf 1 voor de eerste keer, 2 voor de tweede.' },
).meta({ type: 'integer', minimum: 1 });

/** The keys that say what an operation does, each with the keys that go with it. */
const HANDELINGEN = {
  vervang: ['was', 'wordt'],
  zinsnede: ['was', 'wordt', 'keer'],
  voeg_toe_na: ['wordt'],
  voeg_toe_voor: ['wordt'],
  voeg_toe_onder: ['wordt'],
  schrap: ['was'],
  verplaats: ['na', 'voor'],
  bedrag: ['was', 'wordt', 'met'],
  rijen: ['vervang_door', 'voeg_toe', 'vervallen'],
  bijlage: ['bij', 'plaats', 'was', 'wordt'],
  opdracht: ['na', 'onder'],
} as const;
type Handeling = keyof typeof HANDELINGEN;
/** What operations are called, as they are typed. */
export const HANDELINGSNAMEN = Object.keys(HANDELINGEN) as readonly Handeling[];

/**
 * The keys that fit an operation of which some are there: what goes with what it does, or as long as it does nothing the
 * keys that say that.
 */
export function passendeSleutels(there: readonly string[]): readonly string[] {
  const handeling = HANDELINGSNAMEN.find((one) => there.includes(one));
  return handeling === undefined ? HANDELINGSNAMEN : HANDELINGEN[handeling];
}

/** A besluitpunt of the decision as it was recorded, and what it is named for. */
const doel = (waarvoor: string) =>
  tekst.describe(`${waarvoor}; nummer of id in het vastgelegde besluit, zoals 2, 2b of krediet`).optional();

const sleutels = z.strictObject({
  vervang: doel('Het besluitpunt dat een andere tekst krijgt'),
  zinsnede: doel('Het besluitpunt waarin woorden veranderen'),
  voeg_toe_na: doel('Het besluitpunt waar een nieuw punt na komt'),
  voeg_toe_voor: doel('Het besluitpunt waar een nieuw punt voor komt'),
  voeg_toe_onder: doel('Het besluitpunt dat er een onderdeel bij krijgt'),
  schrap: doel('Het besluitpunt dat vervalt'),
  verplaats: doel('Het besluitpunt dat een andere plaats krijgt'),
  bedrag: tekst.describe('Het bedrag dat verandert, met zijn pad, zoals lasten.ontwerp.2026').optional(),
  rijen: tekst
    .describe('De rij of tabel waarin rijen veranderen, met haar pad, zoals lasten.ontwerp')
    .optional(),
  bijlage: tekst.describe('De bijlage die verandert, met haar titel').optional(),
  opdracht: tekst.describe('Wat het college moet doen').optional(),
  bij: doel('Het besluitpunt dat de bijlage vaststelt'),
  plaats: tekst.describe('Waar in de bijlage, zoals pagina 110').optional(),
  na: doel('Het besluitpunt waar het na komt'),
  voor: doel('Het besluitpunt waar het voor komt'),
  onder: doel('Het besluitpunt waar het onder komt'),
  was: scalar.describe('Wat er nu staat, letterlijk; wordt nagekeken').optional(),
  wordt: eenOfMeer(punt).describe('Wat er komt te staan').optional(),
  keer: rangnummer.describe('De hoeveelste keer, als de woorden er vaker staan').optional(),
  met: scalar.describe('Wat erbij komt of eraf gaat, zoals +40.000').optional(),
  vervang_door: z.array(post).min(1).describe('De rijen die ervoor in de plaats komen').optional(),
  voeg_toe: z.array(post).min(1).describe('De rijen die erbij komen').optional(),
  vervallen: jaNee.describe('ja: de rij vervalt').optional(),
});

/** An operation as typed. */
export const wijzigingSchema = metPlaats(sleutels.superRefine(checkSleutels));
export type WijzigingBestand = z.output<typeof wijzigingSchema>;

interface Context {
  addIssue(issue: { code: 'custom'; message: string; path?: string[]; params?: object }): void;
}

/** One operation, with no keys of another and all that it needs. */
function checkSleutels(typed: z.output<typeof sleutels>, context: Context): void {
  const has = (key: string) => (typed as Readonly<Record<string, unknown>>)[key] !== undefined;
  const refuse = (message: string, hint: string, path: string[] = []) =>
    context.addIssue({ code: 'custom', message, path, params: { hint } });
  const [first, ...more] = HANDELINGSNAMEN.filter(has);
  if (first === undefined) {
    refuse('Hier staat niet wat er verandert.', `Kies een van: ${HANDELINGSNAMEN.join(', ')}.`);
    return;
  }
  for (const key of more) {
    refuse(
      `Dit is een \`${first}\` en ook een \`${key}\`.`,
      'Zet elke wijziging achter een eigen streepje.',
      [key],
    );
  }
  const fits: readonly string[] = HANDELINGEN[first];
  for (const key of Object.keys(typed)) {
    if (!has(key) || key === first || fits.includes(key) || more.some((one) => one === key)) continue;
    refuse(`Bij \`${first}\` hoort geen \`${key}\`.`, `Erbij horen: ${fits.join(', ')}.`, [key]);
  }
  const missing = missingKey(first, has, typed);
  if (missing) refuse(missing[0], missing[1]);
}

function missingKey(
  handeling: Handeling,
  has: (key: string) => boolean,
  typed: z.output<typeof sleutels>,
): readonly [melding: string, hint: string] | undefined {
  const one = (...keys: readonly string[]) => keys.filter(has).length === 1;
  switch (handeling) {
    case 'vervang':
      if (!has('wordt'))
        return [
          'Bij `vervang` staat niet wat er komt te staan.',
          'Voeg `wordt:` toe; om een punt te laten vervallen is er `schrap`.',
        ];
      return (typed.wordt ?? []).length === 1
        ? undefined
        : [
            'Een besluitpunt wordt door één besluitpunt vervangen.',
            'Zet extra punten in een eigen wijziging met `voeg_toe_na`.',
          ];
    case 'zinsnede':
      return has('was')
        ? undefined
        : ['Bij `zinsnede` staat niet welke woorden het zijn.', 'Citeer ze achter `was:`.'];
    case 'voeg_toe_na':
    case 'voeg_toe_voor':
    case 'voeg_toe_onder':
      return has('wordt')
        ? undefined
        : [`Bij \`${handeling}\` staat niet wat er komt.`, 'Voeg `wordt:` toe met de nieuwe tekst.'];
    case 'verplaats':
      return one('na', 'voor')
        ? undefined
        : ['Bij `verplaats` staat waarheen: na of voor een punt.', 'Voeg bijvoorbeeld `na: 4` toe.'];
    case 'bedrag':
      return one('wordt', 'met')
        ? undefined
        : [
            'Bij `bedrag` staat het nieuwe bedrag, of het verschil.',
            'Schrijf `wordt: 40.000` of `met: +10.000`.',
          ];
    case 'rijen':
      return one('vervang_door', 'voeg_toe', 'vervallen')
        ? undefined
        : [
            'Bij `rijen` staat wat ermee gebeurt.',
            'Schrijf `vervang_door:` of `voeg_toe:` met rijen, of `vervallen: ja`.',
          ];
    case 'bijlage':
      if (!has('bij') || !has('plaats'))
        return [
          'Bij `bijlage` staat waar het is.',
          'Voeg `bij:` toe met het besluitpunt dat de bijlage vaststelt, en `plaats:`, zoals pagina 110.',
        ];
      return has('was') || has('wordt')
        ? undefined
        : ['Bij `bijlage` staat niet wat er verandert.', 'Voeg `was:` en `wordt:` toe.'];
    case 'opdracht':
      return one('na', 'onder')
        ? undefined
        : ['Bij `opdracht` staat bij welk besluitpunt.', 'Voeg `na: 3` of `onder: 3` toe.'];
    case 'schrap':
      return undefined;
  }
}

/** Makes running text of a line; its problems are told by whoever gives this. */
export type LeesTekst = (line: Located<string>) => Located<Tekst>;

/** An operation of what was typed; the schema has seen that all is there that it needs. */
export function maakWijziging(typed: WijzigingBestand, lees: LeesTekst): Wijziging | undefined {
  const { span, was } = typed;
  const punten = (typed.wordt ?? []).map((one) => maakPunt(one, lees));
  const [first] = punten;
  const word = typed.wordt?.[0]?.tekst;
  const { vervang, zinsnede, schrap, verplaats, bedrag, rijen, bijlage, opdracht } = typed;
  if (vervang && first) return { soort: 'vervang', doel: vervang, was, wordt: first, span };
  if (zinsnede && was) {
    return { soort: 'zinsnede', doel: zinsnede, was, wordt: first?.tekst, keer: typed.keer, span };
  }
  const plaats = (['na', 'voor', 'onder'] as const).find((one) => typed[`voeg_toe_${one}`]);
  const anchor = plaats && typed[`voeg_toe_${plaats}`];
  if (plaats && anchor) return { soort: 'voeg_toe', plaats, doel: anchor, wordt: punten, span };
  if (schrap) return { soort: 'schrap', doel: schrap, was, span };
  const [na, voor, onder] = [typed.na, typed.voor, typed.onder];
  const bij = na ?? voor;
  if (verplaats && bij) return { soort: 'verplaats', doel: verplaats, plaats: na ? 'na' : 'voor', bij, span };
  if (bedrag) return maakBedrag(bedrag, typed, word, span);
  if (rijen) return maakRijen(rijen, typed, span);
  if (bijlage && typed.bij && typed.plaats) {
    return { soort: 'bijlage', doel: typed.bij, bijlage, plaats: typed.plaats, was, wordt: word, span };
  }
  const under = na ?? onder;
  if (!opdracht || !under) return undefined;
  return { soort: 'opdracht', plaats: na ? 'na' : 'onder', doel: under, tekst: lees(opdracht), span };
}

function maakPunt({ id, tekst: line, sub = [] }: PuntBestand, lees: LeesTekst): Nieuwpunt {
  return { id, tekst: lees(line), sub: sub.map((one) => maakPunt(one, lees)) };
}

function maakBedrag(
  pad: Located<string>,
  { was, met }: WijzigingBestand,
  wordt: Located<string> | undefined,
  span: Span,
): Wijziging | undefined {
  if (met) return { soort: 'bedrag', pad, was, waarde: { soort: 'met', bedrag: met }, span };
  return wordt && { soort: 'bedrag', pad, was, waarde: { soort: 'wordt', bedrag: wordt }, span };
}

function maakRijen(pad: Located<string>, typed: WijzigingBestand, span: Span): Wijziging {
  const { vervang_door: door, voeg_toe: erbij } = typed;
  const rijen: readonly RijInvoer[] = door ?? erbij ?? [];
  return { soort: 'rijen', pad, hoe: door ? 'vervang' : erbij ? 'voeg_toe' : 'schrap', rijen, span };
}
