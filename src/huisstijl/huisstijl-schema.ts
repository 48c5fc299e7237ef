import * as z from 'zod';
import { isVerschrijving, nearest } from '../diagnostics/nearest.ts';
import { isRolOf, RANDROLLEN, ROLLEN, type Rol } from '../document/rollen.ts';
import { groep } from '../domain/samengesteld.ts';
import { jaNee, keuze, leesbaar, tekst } from '../domain/scalar.ts';
import { bedoeldeKleur, kleur, leesKleur } from './kleur.ts';
import { getal, lengte, lettergrootte, regelhoogte, stijlgrootte, witruimte } from './lengte.ts';

/** Names of the palette, which a style may use for a colour. */
export const KLEURNAMEN = ['tekst', 'accent', 'lijn', 'vlak'] as const;

const stijlkleur = leesbaar((text) => {
  const palette = KLEURNAMEN.find((name) => name === text);
  if (palette) return { value: palette as string };
  const value = leesKleur(text);
  if (value !== undefined) return { value };
  const near = nearest(text, KLEURNAMEN);
  const { schrijf, zeker } = bedoeldeKleur(text);
  return {
    melding: `'${text}' is geen kleur.`,
    hint: `Schrijf ${KLEURNAMEN.join(', ')}, of een kleur tussen aanhalingstekens, zoals '#1f4e79'.`,
    schrijf: schrijf.length > 0 || !near ? schrijf : [near],
    zeker: schrijf.length > 0 ? zeker : near !== undefined && isVerschrijving(text, near, KLEURNAMEN),
  };
}).meta({ examples: ['accent'] });

/** A word with hyphens where it may be broken; one without hyphens stays whole. */
const afbreekwoord = leesbaar((text) =>
  /^\p{L}+(-\p{L}+)*$/u.test(text)
    ? { value: text }
    : {
        melding: `'${text}' is geen woord met streepjes.`,
        hint: 'Schrijf één woord, met een streepje waar het mag worden afgebroken, zoals jaar-re-ke-ning.',
      },
).meta({ examples: ['jaar-re-ke-ning'] });

/** The files of a family; a face that is not named looks like `normaal`. */
const familie = groep(
  z.strictObject({
    soort: keuze(['serif', 'sans-serif']).optional(),
    normaal: tekst.optional(),
    vet: tekst.optional(),
    cursief: tekst.optional(),
    vetcursief: tekst.optional(),
  }),
);

const gewoon = {
  lettertype: tekst.meta({ examples: ['Arial'] }).optional(),
  grootte: stijlgrootte.optional(),
  regelhoogte: regelhoogte.optional(),
  vet: jaNee.optional(),
  cursief: jaNee.optional(),
  kleur: stijlkleur.optional(),
  voor: witruimte.optional(),
  na: witruimte.optional(),
  inspringing: lengte.optional(),
  uitlijning: keuze(['links', 'rechts', 'midden', 'uitgevuld']).optional(),
  bij_volgende: jaNee.optional(),
  hoofdletters: jaNee.optional(),
};

/** Rules and a fill; of roles that have none, the keys are not known. */
const rand = {
  achtergrond: stijlkleur.optional(),
  kader: lengte.optional(),
  lijn_boven: lengte.optional(),
  lijn_onder: lengte.optional(),
  lijn_links: lengte.optional(),
  lijn_rechts: lengte.optional(),
  lijnkleur: stijlkleur.optional(),
};

const stijl = groep(z.strictObject({ ...gewoon, ...rand }));
const stijlZonderRand = groep(z.strictObject(gewoon)) as typeof stijl;

type Stijlschema = z.ZodOptional<typeof stijl>;
const stijlen = Object.fromEntries(
  ROLLEN.map((rol) => [rol, (isRolOf(RANDROLLEN, rol) ? stijl : stijlZonderRand).optional()]),
) as Record<Rol, Stijlschema>;

/** What a style of the municipality's own Word file can be used for: the roles, and the tables. */
const WOORDSTIJLEN = [...ROLLEN, 'tabel_financieel', 'tabel_eenvoudig', 'tabel_ondertekening'] as const;
export type Woordstijl = (typeof WOORDSTIJLEN)[number];

const woordstijlen = Object.fromEntries(WOORDSTIJLEN.map((name) => [name, tekst.optional()])) as Record<
  Woordstijl,
  z.ZodOptional<typeof tekst>
>;

/** One huisstijl.yaml: every key may be left out, since a template may inherit it. */
export const huisstijlSchema = z.strictObject({
  pagina: groep(
    z.strictObject({
      breedte: lengte.optional(),
      hoogte: lengte.optional(),
      marges: groep(
        z.strictObject({
          boven: lengte.optional(),
          onder: lengte.optional(),
          links: lengte.optional(),
          rechts: lengte.optional(),
        }),
      ).optional(),
      koptekst: lengte.optional(),
      voettekst: lengte.optional(),
    }),
  ).optional(),
  lettertype: groep(
    z.strictObject({
      naam: tekst.optional(),
      soort: keuze(['serif', 'sans-serif']).optional(),
      normaal: tekst.optional(),
      vet: tekst.optional(),
      cursief: tekst.optional(),
      vetcursief: tekst.optional(),
      terugval: z.array(tekst).optional(),
      insluiten: jaNee.optional(),
      andere: groep(z.record(z.string(), familie)).optional(),
    }),
  ).optional(),
  kleuren: groep(
    z.strictObject({
      tekst: kleur.optional(),
      accent: kleur.optional(),
      lijn: kleur.optional(),
      vlak: kleur.optional(),
      lijn_kop: stijlkleur.optional(),
      lijn_totaal: stijlkleur.optional(),
    }),
  ).optional(),
  afbreken: jaNee.optional(),
  afbreekuitzonderingen: z.array(afbreekwoord).optional(),
  basislijnraster: jaNee.optional(),
  regelnummers: jaNee.optional(),
  spatiering: getal.optional(),
  tabel: groep(
    z.strictObject({
      lijn_kop: lengte.optional(),
      lijn_rij: lengte.optional(),
      lijn_totaal: lengte.optional(),
      cel_horizontaal: lengte.optional(),
      cel_verticaal: lengte.optional(),
      inspringing: lengte.optional(),
      kleinste: lettergrootte.optional(),
    }),
  ).optional(),
  kopgegevens: groep(
    z.strictObject({
      kolommen: keuze(['1', '2', '3']).describe('Hoeveel gegevens er naast elkaar staan').optional(),
      lijnen: keuze(['geen', 'rijen', 'alle']).describe('Lijnen tussen de rijen of om elk vak').optional(),
      koppen: keuze(['naast', 'boven']).describe('Of de naam voor de waarde staat of erboven').optional(),
      vlak: jaNee.describe('Of achter de namen de kleur `vlak` staat').optional(),
    }),
  ).optional(),
  stijlen: groep(z.strictObject(stijlen)).optional(),
  basis: groep(
    z.strictObject({
      stijlen: groep(z.strictObject(woordstijlen)).optional(),
      kopnummers: jaNee.optional(),
    }),
  ).optional(),
});

export type HuisstijlBestand = z.infer<typeof huisstijlSchema>;
export type StijlBestand = z.infer<typeof stijl>;
export type FamilieBestand = z.infer<typeof familie>;
