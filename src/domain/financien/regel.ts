import * as z from 'zod';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { naam } from '../naam.ts';
import { keuze, metPlaats, type Synoniemen, scalar, tekst } from '../scalar.ts';
import { type BedragenInvoer, bedrag, bedragen, WAARDESOORTEN, type WaardeSoort } from './cel.ts';

export const AARDEN = ['incidenteel', 'structureel'] as const;
export type Aard = (typeof AARDEN)[number];

/** What authors call them. */
export const AARDSYNONIEMEN: Synoniemen<Aard> = {
  eenmalig: 'incidenteel',
  eenmalige: 'incidenteel',
  tijdelijk: 'incidenteel',
  tijdelijke: 'incidenteel',
  inc: 'incidenteel',
  'inc.': 'incidenteel',
  i: 'incidenteel',
  jaarlijks: 'structureel',
  jaarlijkse: 'structureel',
  doorlopend: 'structureel',
  doorlopende: 'structureel',
  blijvend: 'structureel',
  permanent: 'structureel',
  terugkerend: 'structureel',
  vast: 'structureel',
  str: 'structureel',
  'str.': 'structureel',
  struct: 'structureel',
  'struct.': 'structureel',
  s: 'structureel',
};

/** Author's names for kinds of rows; without one a row with a formula is computed like any other. */
export const RIJSOORTEN = ['post', 'subtotaal', 'totaal', 'saldo', 'toelichting'] as const;
export type RijSoort = (typeof RIJSOORTEN)[number];

/** A row or a group of rows. */
export interface RegelInvoer {
  readonly post?: Located<string> | undefined;
  readonly groep?: Located<string> | undefined;
  readonly id?: Located<string> | undefined;
  readonly bedragen?: BedragenInvoer | undefined;
  readonly formule?: Located<string> | undefined;
  readonly soort?: Located<RijSoort> | undefined;
  readonly toon?: Located<WaardeSoort> | undefined;
  readonly verwacht?: BedragenInvoer | undefined;
  readonly gelijk_aan?: Located<string> | undefined;
  readonly maximaal?: Located<string> | undefined;
  readonly minimaal?: Located<string> | undefined;
  readonly indexering?: Located<string> | undefined;
  readonly aard?: Located<Aard> | undefined;
  readonly taakveld?: Located<string> | undefined;
  readonly programma?: Located<string> | undefined;
  readonly reserve?: Located<string> | undefined;
  readonly investering?: Located<string> | undefined;
  readonly uit?: Located<string> | undefined;
  readonly subtotaal?: Located<'onder' | 'kop' | 'geen'> | undefined;
  readonly subtotaal_naam?: Located<string> | undefined;
  readonly posten?: readonly RegelInvoer[] | undefined;
  readonly rijen?: readonly RegelInvoer[] | undefined;
  readonly span: Span;
}

/** What a row is, before what it holds: schemas give the order in which a proposal is laid out. */
const kenmerken = {
  aard: keuze(AARDEN, AARDSYNONIEMEN)
    .describe('incidenteel: een beperkt aantal jaren; structureel: elk jaar opnieuw')
    .optional(),
  taakveld: tekst.describe('Taakveld van het BBV, zoals 6.1').optional(),
  programma: tekst.describe('Begrotingsprogramma').optional(),
};

const inhoud = {
  toon: keuze(WAARDESOORTEN).describe('Hoe de getallen in deze rij worden getoond').optional(),
  indexering: scalar.describe('Percentage per jaar').optional(),
  formule: tekst.describe('Berekening met de namen van andere rijen, zoals baten - lasten').optional(),
  bedragen: bedragen.describe('Bedrag per jaar, zoals { 2026: 62.000, 2027: 70.000 }').optional(),
  verwacht: bedragen.describe('Wat u verwacht dat eruit komt; wordt gecontroleerd').optional(),
  gelijk_aan: tekst.describe('Formule die hetzelfde moet opleveren').optional(),
  maximaal: bedrag.describe('Hoger mag niet').optional(),
  minimaal: bedrag.describe('Lager mag niet').optional(),
  subtotaal: keuze(['onder', 'kop', 'geen']).describe('Waar het subtotaal van de groep staat').optional(),
  subtotaal_naam: tekst.describe('Naam van de regel met het subtotaal').optional(),
};

const id = naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional();

/** Keys that only a group may have, and those that only a row may have. */
const VAN_GROEP = ['posten', 'rijen', 'subtotaal', 'subtotaal_naam'] as const;
const VAN_POST = [
  'bedragen',
  'formule',
  'toon',
  'indexering',
  'aard',
  'taakveld',
  'programma',
  'reserve',
  'investering',
  'uit',
] as const;

/** A post or a group of posts in lasten, baten or dekking. */
export const post: z.ZodType<RegelInvoer> = metPlaats(
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
        return z.array(post).min(1).describe('De posten in deze groep').optional();
      },
    })
    .superRefine(checkRegel),
);

/** A row or a group of rows in a free table. */
export const rij: z.ZodType<RegelInvoer> = metPlaats(
  z
    .strictObject({
      id,
      post: scalar.describe('Omschrijving van de rij').optional(),
      groep: tekst.describe('Naam van een groep rijen').optional(),
      soort: keuze(RIJSOORTEN).describe('Wat voor rij het is; bepaalt hoe die eruitziet').optional(),
      ...kenmerken,
      ...inhoud,
      get rijen() {
        return z.array(rij).min(1).describe('De rijen in deze groep').optional();
      },
      get posten() {
        return z.array(rij).min(1).describe('De rijen in deze groep').optional();
      },
    })
    .superRefine(checkRegel),
);

type Check = { addIssue(issue: { code: 'custom'; message: string; path?: string[]; params?: object }): void };

function checkRegel(regel: object, context: Check): void {
  const has = (key: string) => (regel as Record<string, unknown>)[key] !== undefined;
  const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', message, path: [key] });
  if (has('groep')) {
    if (has('post')) refuse('post', 'Een regel is een post of een groep, niet allebei.');
    for (const key of VAN_POST)
      if (has(key)) refuse(key, `Een groep heeft geen '${key}'; zet dat bij een post.`);
    if (!has('posten') && !has('rijen')) refuse('groep', 'In deze groep staan geen posten.');
    return;
  }
  for (const key of VAN_GROEP)
    if (has(key)) refuse(key, `Een post heeft geen '${key}'; alleen een groep heeft dat.`);
  if (has('post') || (has('id') && has('soort'))) return;
  const params = {
    hint: 'Begin de regel met `post: omschrijving`, of met `groep: omschrijving` en daaronder posten.',
  };
  context.addIssue({ code: 'custom', message: 'Deze regel heeft geen omschrijving.', params });
}
