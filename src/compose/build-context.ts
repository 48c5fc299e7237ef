import type { Block, Bronplaats, Inline } from '../document/nodes.ts';
import { type Besluitpunt, orgaanVan } from '../domain/besluitpunt.ts';
import { bronIn, bronVan } from '../domain/bronplaats.ts';
import type { DocumentDefinitie, Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Vaststelling } from '../domain/vaststelling.ts';
import { ALLE_GEGEVENS, waardeVan } from '../gegevens/register.ts';
import { type Drukker, vulAlle } from '../gegevens/variabele.ts';
import { vulVeld } from '../gegevens/velden/druk-veld.ts';
import type { Slot, SlotTable } from '../template/fill/slots.ts';
import type { TemplateContext } from '../template/geladen-sjabloon.ts';
import type { DOCUMENTVARIABELEN, Gevuld } from '../template/shapes/context-shape.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { clause } from './clause.ts';
import { convertInlines } from './convert-inline.ts';
import type { Voorstelomgeving } from './create-environment.ts';
import type { Environment } from './environment.ts';
import { kopBlok, kopgegevens } from './kopgegevens.ts';
import { gedrukteSecties } from './secties.ts';
import { endWith } from './sentence-end.ts';
import type { Variant } from './variant.ts';

/** What a paper is made with besides the proposal. */
export interface Papierkeuze {
  /** Columns of the head. */
  readonly kolommen?: number | undefined;
  /** What the council decided; only in the decision that is made after the meeting. */
  readonly vaststelling?: Vaststelling | undefined;
}

/** Everything of a proposal that a template can print (see context-shape.ts), as slots. */
export function buildContext(
  definitie: DocumentDefinitie,
  sjabloon: Sjabloon,
  soort: SoortSjabloon,
  environment: Voorstelomgeving,
  variant: Variant,
  slots: SlotTable,
  { kolommen = 1, vaststelling }: Papierkeuze = {},
): TemplateContext {
  const { voorstel } = environment;
  const lijstVan = (punten: readonly Besluitpunt[]) => puntenLijst(punten, soort, environment);
  const punt = ({ nummer, tekst }: Besluitpunt) => ({
    nummer: slots.tekst(nummer),
    tekst: slots.tekst(endWith(convertInlines(tekst.value, environment), ''), undefined, bronVan(tekst.span)),
  });
  const drukkerVan = (bron: Bronplaats | undefined): Drukker<Slot> => ({
    intern: variant === 'intern',
    huis: sjabloon.notatie,
    bij: (waarde) => drukkerVan(bronIn(waarde) ?? bron),
    waarde: (tekst, kern) => slots.tekst(tekst, kern, bron),
    tekst: (waarde) => slots.tekst(waarde, undefined, bron),
    regel: (tekst, opening) =>
      slots.tekst(clause(tekst, opening, environment), undefined, bronVan(tekst.span)),
    besluitpunten: (punten) =>
      slots.lijst(
        punten.map((one) => ({ ...punt(one), sub: one.sub.map(punt) })),
        lijstVan(punten),
      ),
  });
  const drukker = drukkerVan(undefined);
  const secties = gedrukteSecties(soort, environment);
  const kop = kopgegevens(soort.kopgegevens, {
    voorstel,
    variant,
    huis: sjabloon.notatie,
    besluitpunten: (sleutel) =>
      lijstVan(sleutel === 'besluitpunten_college' ? voorstel.besluitpuntenCollege : voorstel.besluitpunten),
    onderdeel: (sleutel) => withoutHeadings(secties.find((one) => one.sleutel === sleutel)?.blocks ?? []),
  });
  const inKop = soort.kopgegevens.flatMap(({ onderdeel }) => onderdeel ?? []);
  const blok = kopBlok(kop, soort.kopgegevens, kolommen);
  const elders = soort.secties.filter(({ documenten }) => documenten && !documenten.includes(definitie.naam));
  const inLijst = (sleutel: string) =>
    !inKop.includes(sleutel) && !elders.some((sectie) => sectie.sleutel === sleutel);
  const nummer = Object.keys(soort.kopnummering).length > 0 ? slots.nummer() : undefined;
  const onderdelen = secties.map(({ sleutel, kop: naam, blocks, bron }) => ({
    sleutel: slots.woord(sleutel),
    nummer,
    kop: slots.tekst(naam, undefined, bron),
    inhoud: slots.blokken(blocks),
  }));
  const document: Gevuld<Omit<typeof DOCUMENTVARIABELEN, 'velden'>, Slot, Slot> & TemplateContext = {
    gemeente: slots.tekst(sjabloon.gemeente),
    organisatie: slots.tekst(sjabloon.organisatie),
    titel: slots.tekst(titelVan(definitie, vaststelling)),
    soort_naam: slots.tekst(soort.naam),
    intern: variant === 'intern',
    nummer,
    kopgegevens: slots.lijst(
      kop.map(({ sleutel, kop: naam, waarde, bron }) => ({
        sleutel: slots.tekst(sleutel),
        kop: slots.tekst(naam),
        waarde: slots.tekst(waarde, undefined, bron),
      })),
      blok ? [blok] : [],
    ),
    secties: onderdelen.filter(({ sleutel }) => inLijst(sleutel.tekst)),
    velden: Object.fromEntries(
      Object.entries(voorstel.velden).map(([sleutel, veld]) => [
        sleutel,
        vulVeld(veld, drukker.bij(veld.waarde)),
      ]),
    ),
    vaststelling: vaststelling && {
      geamendeerd: vaststelling.amendementen !== undefined,
      amendementen: slots.tekst(vaststelling.amendementen),
      stemuitslag: slots.tekst(vaststelling.stemuitslag),
      griffier_alleen: vaststelling.griffierAlleen,
    },
  };
  const gegevens = ALLE_GEGEVENS.map((one) =>
    vulAlle(one.variabelen ?? {}, waardeVan(one, voorstel), drukker),
  );
  return Object.assign({ onderdelen }, document, ...gegevens);
}

/** The title of a document: a decision that amendments changed says so. */
export function titelVan(
  { titel, titelGeamendeerd }: DocumentDefinitie,
  vaststelling: Vaststelling | undefined,
): string {
  return vaststelling?.amendementen === undefined ? titel : titelGeamendeerd;
}

/** The points of one organ as a list, in the form that the house has for them. */
function puntenLijst(
  punten: readonly Besluitpunt[],
  soort: SoortSjabloon,
  environment: Environment,
): readonly Block[] {
  const [first] = punten;
  if (!first) return [];
  const opmaak = orgaanVan(first.pad) === 'college' ? soort.college : soort;
  return [besluitpuntenLijst(punten, opmaak, environment)];
}

/** A section in the head of a document: its headings are bold lines there, since the title is still to come. */
function withoutHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type !== 'heading') return block;
    const label: readonly Inline[] =
      block.label === undefined ? [] : [{ type: 'text', value: `${block.label} ` }];
    const children: readonly Inline[] = [{ type: 'strong', children: [...label, ...block.children] }];
    return { type: 'paragraph', role: 'tekst', children, keepWithNext: true };
  });
}
