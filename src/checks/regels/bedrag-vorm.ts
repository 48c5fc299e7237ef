import type { BedragInTekst } from '../../domain/bedrag-in-tekst.ts';
import type { Regel } from '../regel.ts';
import { readBedragen } from '../tekst/bedragen.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

const VORMEN = { kaal: '€ 5.000', streep: '€ 5.000,-', nullen: '€ 5.000,00' } as const;
type Vorm = keyof typeof VORMEN;
const EIND: Readonly<Record<Vorm, string>> = { kaal: '', streep: ',-', nullen: ',00' };

/** Whole amounts are written in one way. */
export const bedragVorm: Regel = {
  naam: 'bedrag-vorm',
  groep: 'geld',
  ernst: 'tip',
  kort: 'Hele bedragen zijn overal op dezelfde manier geschreven.',
  waarom:
    'Kies in één stuk voor "€ 5.000", "€ 5.000,-" of "€ 5.000,00". Alle drie zijn goed; door elkaar leest het slordig.',
  bron: 'Taaladvies.net, notatie van bedragen',
  fout: 'De nota kost € 5.000 en de kaart € 2.000. De bordjes kosten ‹€ 750,-›.',
  goed: 'De nota kost € 5.000 en de kaart € 2.000. De bordjes kosten € 750.',
  check({ passages }) {
    const found = passages
      .filter(({ soort }) => soort !== 'citaat')
      .flatMap((passage) => {
        const all = readBedragen(passage);
        // Beside cents ("van € 12,00 naar € 12,50") noughts are right.
        if (all.some(({ getal, schaal }) => schaal === '' && /,\d\d$/.test(getal) && !getal.endsWith(',00')))
          return [];
        return all.flatMap((one) => {
          const vorm = vormVan(one);
          return vorm
            ? [{ vorm, one, tekst: one.literal, span: spanIn(passage, one.start, one.end), passage }]
            : [];
        });
      })
      // A computed amount is written as the template says.
      .filter(({ passage, span }) => passage.source.text.startsWith('€', span.start));
    const keren = (vorm: Vorm) => found.filter((one) => one.vorm === vorm).length;
    const [gewoon] = (['kaal', 'streep', 'nullen'] as const).toSorted((a, b) => keren(b) - keren(a));
    return (['kaal', 'streep', 'nullen'] as const).flatMap((vorm) => {
      const first = found.find((one) => one.vorm === vorm);
      if (!first || !gewoon || vorm === gewoon) return [];
      const melding = `'${first.tekst}' is anders geschreven dan andere bedragen; die hebben de vorm ${VORMEN[gewoon]}.`;
      const ingrepen = found
        .filter((one) => one.vorm === vorm)
        .map(({ passage, one }) => ({ passage, ...one, tekst: geschreven(one, gewoon) }));
      const herstel = mogelijkIn(`Schrijf overal zoals ${VORMEN[gewoon]}`, ...ingrepen);
      return [{ melding, span: first.span, hint: 'Kies overal dezelfde schrijfwijze.', herstel }];
    });
  },
};

/** The amount in another form. */
function geschreven({ negatief, getal }: BedragInTekst, vorm: Vorm): string {
  return `€ ${negatief ? '-' : ''}${getal.replace(/,00$/, '')}${EIND[vorm]}`;
}

/** The form of a whole amount behind "€"; none for other spellings, which `bedrag-schrijfwijze` is about. */
function vormVan({ lezing, teken, munt, getal, eind, schaal }: BedragInTekst): Vorm | undefined {
  if (!lezing.ok || teken !== '€' || munt !== 'voor' || schaal !== '' || /\s/.test(getal)) return undefined;
  if (/^,[-–]$/.test(eind)) return 'streep';
  if (eind !== '') return undefined;
  if (getal.endsWith(',00')) return 'nullen';
  return getal.includes(',') ? undefined : 'kaal';
}
