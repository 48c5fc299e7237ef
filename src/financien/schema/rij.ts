// src/financien/schema: what blocks share of their schemas: rows, options of tables.

import * as z from 'zod';
import {
  AARDEN,
  AARDSYNONIEMEN,
  type BedragenInvoer,
  type GroepInvoer,
  RIJSOORTEN,
  type RijGemeen,
  type RijInvoer,
  VAN_GROEP,
  VAN_POST,
  VERWACHT,
  WAARDESOORTEN,
  type WaardeSoort,
} from '../../domain/financien/invoer.ts';
import { naam } from '../../domain/naam.ts';
import { metPlaats, nietLeeg } from '../../domain/samengesteld.ts';
import { jaNee, keuze, scalar, tekst } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { bedrag, bedragen } from './tabel.ts';

/** What a row is, before what it holds: schemas give the order in which a proposal is laid out. */
const kenmerken = {
  aard: keuze(AARDEN, AARDSYNONIEMEN)
    .describe('incidenteel: een beperkt aantal jaren; structureel: elk jaar opnieuw')
    .optional(),
  taakveld: tekst.describe('Taakveld van het BBV, zoals 6.1').optional(),
  programma: tekst.describe('Begrotingsprogramma').optional(),
};

const inhoud = {
  telt: jaNee.describe('ja: de rij telt mee in de som eromheen; nee: niet').optional(),
  toon: keuze([...WAARDESOORTEN, VERWACHT])
    .describe('Hoe de getallen in deze rij worden getoond; verwacht: zoals ze bij verwacht staan')
    .optional(),
  indexering: scalar.describe('Percentage per jaar').optional(),
  formule: tekst.describe('Berekening met de namen van andere rijen, zoals baten - lasten').optional(),
  bedragen: bedragen.describe('Bedrag per jaar, zoals { 2026: 62.000, 2027: 70.000 }').optional(),
  verwacht: bedragen.describe('Wat u verwacht dat eruit komt; wordt gecontroleerd').optional(),
  gelijk_aan: tekst.describe('Formule die hetzelfde moet opleveren').optional(),
  maximaal: bedrag.describe('Hoger mag niet').optional(),
  minimaal: bedrag.describe('Lager mag niet').optional(),
  subtotaal: keuze(['onder', 'kop', 'geen']).describe('Waar het subtotaal van de groep staat').optional(),
  subtotaal_naam: nietLeeg(tekst.describe('Naam van de regel met het subtotaal').optional()),
};

const id = naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional();

/** A post or a group of posts in lasten, baten or dekking. */
export const post: z.ZodType<RijInvoer> = metPlaats(
  z
    .strictObject({
      id,
      post: tekst.describe('Omschrijving van de post').optional(),
      groep: tekst.describe('Naam van een groep posten').optional(),
      ...kenmerken,
      reserve: tekst.describe('Reserve waaruit of waarin het bedrag gaat').optional(),
      investering: tekst.describe('Investering waarvan dit de kapitaallasten zijn').optional(),
      uit: tekst.describe('Rij waaruit deze dekking komt; meer dan daar staat kan niet').optional(),
      ...inhoud,
      get posten() {
        return z.array(post).describe('De posten in deze groep; [] als er geen zijn').optional();
      },
    })
    .superRefine(checkSleutels),
)
  .transform(maakRij)
  .meta({ id: 'post' });

/** A row or a group of rows in a free table. */
export const rij: z.ZodType<RijInvoer> = metPlaats(
  z
    .strictObject({
      id,
      post: scalar.describe('Omschrijving van de rij').optional(),
      groep: tekst.describe('Naam van een groep rijen').optional(),
      soort: keuze(RIJSOORTEN)
        .describe(
          'Wat voor rij het is: alleen een post telt mee in een som; bepaalt ook hoe de rij eruitziet',
        )
        .optional(),
      ...kenmerken,
      ...inhoud,
      get rijen() {
        return z.array(rij).describe('De rijen in deze groep; [] als er geen zijn').optional();
      },
      get posten() {
        return z.array(rij).describe('De rijen in deze groep; [] als er geen zijn').optional();
      },
    })
    .superRefine(checkSleutels),
)
  .transform(maakRij)
  .meta({ id: 'rij' });

/** What was typed for an entry, with all keys that an entry can have. */
interface Getypt extends Omit<RijGemeen, 'omschrijving' | 'als' | 'toon' | 'toonVerwacht'> {
  readonly post?: Located<string> | undefined;
  readonly groep?: Located<string> | undefined;
  readonly soort?: RijGemeen['als'];
  readonly toon?: Located<WaardeSoort | typeof VERWACHT> | undefined;
  readonly bedragen?: BedragenInvoer | undefined;
  readonly indexering?: Located<string> | undefined;
  readonly formule?: Located<string> | undefined;
  readonly subtotaal?: GroepInvoer['subtotaal'];
  readonly subtotaal_naam?: Located<string> | undefined;
  readonly posten?: readonly RijInvoer[] | undefined;
  readonly rijen?: readonly RijInvoer[] | undefined;
  readonly span: Span;
}

/** An entry as what it is: the keys that it cannot have were refused. */
export function maakRij(getypt: Getypt): RijInvoer {
  const { post: omschrijving, groep: naam, soort: als, toon, formule, posten, rijen, ...rest } = getypt;
  const { subtotaal, subtotaal_naam, bedragen, indexering, ...zonderToon } = rest;
  const gemeen = { ...zonderToon, ...hoeGetoond(toon) };
  if (naam) {
    const { id, verwacht, toonVerwacht, gelijk_aan, maximaal, minimaal, span } = gemeen;
    const leden = posten ?? rijen ?? [];
    const eigen = { id, verwacht, toonVerwacht, gelijk_aan, maximaal, minimaal, span };
    return { soort: 'groep', ...eigen, naam, subtotaal, subtotaal_naam, leden };
  }
  if (formule) return { soort: 'berekend', ...gemeen, omschrijving, als, formule, bedragen };
  return { soort: 'post', ...gemeen, omschrijving, als, bedragen, indexering };
}

/** `toon` says what kind of value a row has, or that the stated figures are printed. */
function hoeGetoond(toon: Getypt['toon']): Pick<RijGemeen, 'toon' | 'toonVerwacht'> {
  if (!toon) return {};
  const { value, span } = toon;
  return value === VERWACHT ? { toonVerwacht: { value, span } } : { toon: { value, span } };
}

const GEEN_LEDEN = 'Zet ze eronder, achter `posten:`. Is de groep met opzet leeg, schrijf dan `posten: []`.';

type Check = { addIssue(issue: { code: 'custom'; message: string; path?: string[]; params?: object }): void };

function checkSleutels(regel: object, context: Check): void {
  const has = (key: string) => (regel as Record<string, unknown>)[key] !== undefined;
  const refuse = (key: string, message: string, hint?: string) =>
    context.addIssue({ code: 'custom', message, path: [key], params: { hint } });
  if (has('groep')) {
    const { toon } = regel as Pick<Getypt, 'toon'>;
    if (toon && toon.value !== VERWACHT)
      refuse('toon', `Een groep heeft geen 'toon: ${toon.value}'; zet dat bij een post.`);
    if (has('post')) refuse('post', 'Een regel is een post of een groep, niet allebei.');
    for (const key of VAN_POST)
      if (has(key)) refuse(key, `Een groep heeft geen '${key}'; zet dat bij een post.`);
    if (!has('posten') && !has('rijen')) refuse('groep', 'In deze groep staan geen posten.', GEEN_LEDEN);
    if (has('posten') && has('rijen'))
      refuse('rijen', 'De rijen van een groep staan onder `posten` of onder `rijen`, niet onder allebei.');
    return;
  }
  for (const key of VAN_GROEP)
    if (has(key)) refuse(key, `Een post heeft geen '${key}'; alleen een groep heeft dat.`);
  if (has('formule') && has('indexering'))
    refuse('indexering', 'Een rij met een formule heeft geen indexering: die hoort bij getypte bedragen.');
  if (has('formule') && has('investering'))
    refuse(
      'investering',
      'Een rij heeft een formule, of de kapitaallasten van een investering; niet allebei.',
    );
  if (has('post') || (has('id') && has('soort'))) return;
  const params = {
    hint: 'Begin de regel met `post: omschrijving`, of met `groep: omschrijving` en daaronder posten.',
  };
  context.addIssue({ code: 'custom', message: 'Deze regel heeft geen omschrijving.', params });
}
