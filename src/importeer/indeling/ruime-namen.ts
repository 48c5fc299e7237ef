import { vergelijkbaar } from '../../domain/secties.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock } from '../../ooxml/word/word-document.ts';
import { leesKop, type Vakrol } from './koppen.ts';

/** Headings of old papers for a section, which only mean it where the paper has no better one. */
const RUIM: Readonly<Record<string, readonly string[]>> = {
  samenvatting: ['In het kort', 'Samenvatting voorstel', 'Bestuurlijke samenvatting'],
  aanleiding: [
    'Achtergrond',
    'Waarom nu?',
    'Probleemstelling',
    'Inleiding en achtergrond',
    'Voorgeschiedenis',
  ],
  doel: [
    'Doelstelling',
    'Doelstellingen',
    'Wat willen we bereiken?',
    'Wat willen wij bereiken?',
    'Gewenst resultaat',
    'Te bereiken effect',
    'Beoogde effecten',
  ],
  argumenten: ['Motivering', 'Onderbouwing', 'Overwegingen', 'Afwegingen', 'Afweging', 'Argumentering'],
  alternatieven: ['Varianten', 'Opties', 'Andere mogelijkheden', 'Alternatieve oplossingen'],
  kanttekeningen: ['Aandachtspunten', 'Risicoparagraaf', 'Risico’s en beheersmaatregelen', 'Bezwaren'],
  financien: [
    'Financieel',
    'Financiële toelichting',
    'Financiële onderbouwing',
    'Financiële effecten',
    'Financiële dekking',
    'Financiële haalbaarheid',
    'Kosten en dekking',
    'Kosten',
    'Dekking',
    'Budgettaire gevolgen',
    'Wat kost het?',
    'Wat mag het kosten?',
  ],
  juridisch: ['Juridische paragraaf', 'Juridische toelichting', 'Wettelijk kader', 'Juridisch kader'],
  communicatie: ['Communicatieparagraaf', 'Voorlichting'],
  vervolg: ['Vervolgstappen', 'Vervolgtraject', 'Vervolgprocedure', 'Realisatie', 'Aanpak', 'Procedure'],
  planning: ['Tijdpad', 'Tijdsplanning', 'Tijdschema'],
  evaluatie: ['Monitoring', 'Evaluatie en monitoring', 'Monitoring en evaluatie'],
};

/**
 * The headings that a template knows, with the first loose name that a paper has for each section for which it has no
 * known one. So nothing comes to stand under one heading twice.
 */
export function metRuimeNamen(
  known: ReadonlyMap<string, Vakrol>,
  soort: SoortSjabloon,
  body: readonly WordBlock[],
): ReadonlyMap<string, Vakrol> {
  const koppen = paragraphsOf(body).flatMap((one) => leesKop(one, known) ?? []);
  const there = new Set(
    koppen.flatMap(({ rol }) => (rol?.soort === 'sectie' ? [rol.sleutel, rol.tweede] : [])),
  );
  const names = koppen.filter(({ rol }) => rol === undefined).map(({ tekst }) => vergelijkbaar(tekst));
  const more = soort.secties.flatMap(
    ({ sleutel, kop, verplicht }): readonly (readonly [string, Vakrol])[] => {
      const own = (RUIM[sleutel] ?? []).map(vergelijkbaar);
      const name = there.has(sleutel) || there.has(kop) ? undefined : names.find((one) => own.includes(one));
      return name === undefined ? [] : [[name, { soort: 'sectie', sleutel, kop, verplicht, ruim: true }]];
    },
  );
  return new Map([...known, ...more]);
}
