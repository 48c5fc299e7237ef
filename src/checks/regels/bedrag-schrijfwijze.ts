import { formatBedrag } from '../../domain/bedrag.ts';
import { bedoeldBedrag } from '../../domain/bedrag-bedoeld.ts';
import type { BedragInTekst } from '../../domain/bedrag-in-tekst.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Tekstregel, Vondst } from '../regel.ts';
import { readBedragen } from '../tekst/bedragen.ts';
import { type Ingreep, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

/** So many amounts are named in the title of a repair. */
const GENOEMD = 3;

/** Behind an amount: the price of one thing, which may have more than two decimals. */
const PER_STUK = /^\s?(?:per\b|\/)/;

const ZONDER_SPATIE = 'Tussen het euroteken en het bedrag hoort een spatie.';

/** A spelling that can be read, but not as one is used to: which, and what is said of it. */
type Vorm = readonly [past: (one: BedragInTekst) => boolean, melding: string];
const VORMEN: readonly Vorm[] = [
  [
    ({ getal }) => /^\d{5,}(?![\d.])/.test(getal),
    'In dit bedrag ontbreken de punten tussen de duizendtallen.',
  ],
  [({ getal }) => /\d\s\d/.test(getal), 'In dit bedrag staat een spatie in plaats van een punt.'],
  [
    ({ getal, schaal }) => schaal === '' && /,\d$/.test(getal),
    'Dit bedrag heeft één cijfer achter de komma.',
  ],
  [({ munt }) => munt === 'beide', 'Bij dit bedrag staat de euro twee keer.'],
  [({ munt, teken }) => munt === 'achter' && teken === '€', 'Het euroteken hoort voor het bedrag.'],
  [({ munt, eind }) => munt === 'geen' && eind !== '', 'Bij dit bedrag ontbreekt het euroteken.'],
  ...[', -', ' ,-', ',--', ',='].map((slot) => einde(({ eind }) => kort(eind) === slot, `'${slot}'`)),
  einde(({ eind }) => !/^(?:,-)?$/.test(kort(eind)), 'vreemde tekens'),
  [({ literal }) => /^€\d/.test(literal), ZONDER_SPATIE],
];

/** An ending with plain dashes and spaces. */
function kort(eind: string): string {
  return eind.replace(/[–—−]/g, '-').replace(/\s/g, ' ');
}

function einde(past: (one: BedragInTekst) => boolean, wat: string): Vorm {
  return [past, `Dit bedrag eindigt op ${wat}; dat hoort ',-' te zijn, of niets.`];
}

/** Amounts in running text are written the Dutch way. */
export const bedragSchrijfwijze: Tekstregel = {
  naam: 'bedrag-schrijfwijze',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'Een bedrag in de tekst is op de Nederlandse manier geschreven.',
  waarom:
    'Het euroteken staat voor het bedrag, met een spatie ertussen; een punt scheidt duizendtallen en een komma de centen. Een ander teken komt vaak uit een gescand stuk, en "€ 12.5000" of "€ 200,000" kan van alles zijn. Een schrijfwijze die alleen ongewoon is, wordt één keer gemeld. Met `:bedrag[…]` gaat het vanzelf goed.',
  bron: 'Taaladvies.net, notatie van bedragen',
  fout: 'De nota kost ‹€ 52 500› in totaal.',
  goed: 'De nota kost € 52.500 in totaal.',
  check({ passages }) {
    const found = passages.flatMap((passage) =>
      readBedragen(passage)
        .filter((one) => !(passage.soort === 'cel' && one.munt === 'geen'))
        .map((one) => ({ passage, one, vorm: eersteVorm(one), span: spanIn(passage, one.start, one.end) })),
    );
    const metStreep = found.filter(({ one }) => kort(one.eind) === ',-').length;
    const kaal = found.filter(({ one }) => one.eind === '' && one.schaal === '').length;
    const streep = metStreep > 1 && metStreep > kaal;
    const onleesbaar = found.flatMap(({ passage, one, span }): Vondst[] => {
      if (one.lezing.ok || magPerStuk(one, passage)) return [];
      const keuzes = bedoeld(one).flatMap(
        (tekst) => mogelijkIn(`Schrijf '${tekst}'`, { passage, ...one, tekst }) ?? [],
      );
      return [{ melding: one.lezing.melding, span, hint: one.lezing.hint, keuzes }];
    });
    const vormen = VORMEN.flatMap((vorm): Vondst[] => {
      const [, melding] = vorm;
      const gevallen = found.filter((geval) => geval.vorm === vorm && geval.one.lezing.ok);
      const [first, ...others] = gevallen;
      if (!first) return [];
      const keren = others.length === 0 ? '' : ` Zo staat het nog ${others.length} keer in dit stuk.`;
      // What somebody else wrote stays as it was.
      const eigen = gevallen.filter(({ passage }) => passage.soort !== 'citaat');
      const ingrepen = eigen.map(
        ({ passage, one }): Ingreep => ({ passage, ...one, tekst: geschreven(one, streep) }),
      );
      const titel = `Schrijf ${opsomming(ingrepen.slice(0, GENOEMD).map(({ tekst }) => tekst))}`;
      const herstel =
        eigen.length === gevallen.length
          ? veiligIn(eigen.length > GENOEMD ? `${titel} …` : titel, ...ingrepen)
          : undefined;
      const hint = `Schrijf ${geschreven(first.one, streep)}.`;
      return [{ melding: `${melding}${keren}`, span: first.span, hint, herstel }];
    });
    return [...onleesbaar, ...vormen];
  },
};

/** What digits that are no amount may have meant, written well. */
function bedoeld({ teken, negatief, getal, schaal }: BedragInTekst): readonly string[] {
  if (!/^(?:€|EUR|euro|)$/.test(teken)) return [];
  const lezingen = bedoeldBedrag(getal, schaal !== '')?.lezingen ?? [];
  return lezingen.map((one) => `€ ${negatief ? '-' : ''}${one}${schaal && ` ${schaal}`}`);
}

/** Of several things that may be said of one spelling only the first is. */
function eersteVorm(one: BedragInTekst): Vorm | undefined {
  return VORMEN.find(([past]) => past(one));
}

function magPerStuk({ getal, end }: BedragInTekst, { text }: Passage): boolean {
  return /^\d+,\d{3,}$/.test(getal) && PER_STUK.test(text.slice(end));
}

/** The amount as running text has it, with the word that was used, and with the ending that it has or others have. */
function geschreven(one: BedragInTekst, streep: boolean): string {
  const { lezing, literal, getal, negatief, schaal, eind } = one;
  if (schaal !== '') return `€ ${negatief ? '-' : ''}${getal} ${schaal}`;
  if (!lezing.ok) return '';
  // Where nothing else is wrong, all else stays.
  if (eersteVorm(one)?.[1] === ZONDER_SPATIE) return literal.replace('€', '€ ');
  const gewoon = formatBedrag(lezing.waarde).replaceAll('\u00a0', ' ');
  if (gewoon.includes(',')) return gewoon;
  if (getal.endsWith(',00')) return `${gewoon},00`;
  return eind !== '' && streep ? `${gewoon},-` : gewoon;
}
