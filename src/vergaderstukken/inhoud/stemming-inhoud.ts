import type { Papierinhoud } from '../../compose/compose-vergaderpapier.ts';
import { teltabel } from '../../compose/tabellen/teltabel.ts';
import type { Block } from '../../document/nodes.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { openbaarDeel } from '../../domain/openbaar-deel.ts';
import { ledenVan } from '../../domain/raad.ts';
import type { Stemwijze } from '../../domain/vergadering.ts';
import { type Beslissing, behandeldIn, beslissingenVan } from '../../vergadering/beslissingen.ts';
import type { GeteldeStemming } from '../../vergadering/tellen/tel-vergadering.ts';
import { keuzezin, rondesVan } from '../../vergadering/woorden/personenzinnen.ts';
import { rekensom } from '../../vergadering/woorden/rekensom.ts';
import { uitkomstzin, type Zaak } from '../../vergadering/woorden/uitkomstzinnen.ts';
import type { Avond } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { titelVan } from './punt-inhoud.ts';
import { vindStuk } from './stuk-inhoud.ts';
import { voorstelzaak } from './zaak.ts';

type Stemminginhoud = Papierinhoud['stemmingen'][number];

const WIJZEN: Readonly<Record<Stemwijze, string>> = {
  acclamatie: 'Bij acclamatie',
  handopsteken: 'Door handopsteken',
  fracties: 'Per fractie',
  hoofdelijk: 'Hoofdelijk',
  schriftelijk: 'Schriftelijk',
};

/** Every vote of a meeting on an item that everybody may know of, each with its table. */
export function stemmingenInhoud(bron: Papierbron): readonly Stemminginhoud[] {
  const { avond } = bron;
  return beslissingenVan(avond.vergadering.agenda).flatMap((beslissing) => {
    const { punt, stuk, orde } = beslissing;
    const { stemming, uitkomst, reden } = behandeldIn(beslissing);
    const counted = stemming && avond.stemmingen.get(stemming);
    if (!counted || !isOpenbareBeslissing(beslissing)) return [];
    const own = avond.punten.find((one) => one.punt === punt);
    const found = stuk && vindStuk(own, stuk.stuk.value, avond);
    // A piece that lies beside the proposal says itself whether it is a subamendement.
    const over = stuk && found ? `${found.soort} ${stuk.stuk.value}` : beslissing.over;
    const zaak: Zaak = stuk || orde ? { wat: over } : voorstelzaak(own);
    const titel = found?.titel.value ?? stuk?.titel?.value;
    const kop =
      stuk || orde
        ? `${eersteHoofdletter(over)}${titel ? `: ${titel}` : ''}`
        : `Punt ${punt.nummer.value}: ${titelVan(punt, own)}`;
    const why = reden && bron.plat(reden.value);
    return [
      {
        bron: bronVan(counted.stemming.span),
        kop,
        wijze: WIJZEN[counted.stemming.wijze.value],
        uitkomst:
          counted.soort === 'personen'
            ? keuzezin(counted)
            : uitkomstzin(zaak, { uitkomst: uitkomst?.value, counted, reden: why }),
        rekensom: rekensom(counted),
        tabel: tabellenVan(counted, over),
        namen: namenVan(counted, over, avond),
      },
    ];
  });
}

function isOpenbareBeslissing({ punt, stuk, orde }: Beslissing): boolean {
  const deel = openbaarDeel(punt);
  if (!deel) return false;
  if (orde) return deel.ordevoorstellen.includes(orde);
  return !stuk || [...deel.amendementen, ...deel.moties].some((one) => one.stuk === stuk.stuk);
}

/** The votes by group with their totals, or what stood on the ballots of each round. */
function tabellenVan(counted: GeteldeStemming, over: string): readonly Block[] {
  if (counted.soort === 'personen')
    return rondesVan(counted).map((ronde) =>
      teltabel({
        bijschrift: `${ronde.kop} over ${over}`,
        koppen: ['Op het briefje', 'Aantal'],
        inhoud: 'getal',
        rijen: ronde.biljetten.map(([wat, aantal]) => [wat, String(aantal)]),
        totaal: ['Totaal', String(ronde.ingeleverd)],
      }),
    );
  const { fracties } = counted.resultaat;
  if (fracties.length === 0) return [];
  const kolommen = ['voor', 'tegen', 'onthouden', 'afwezig'] as const;
  return [
    teltabel({
      bijschrift: `Stemmen per fractie over ${over}`,
      koppen: ['Fractie', 'Voor', 'Tegen', 'Onthouden', 'Afwezig'],
      inhoud: 'getal',
      rijen: fracties.map((one) => [one.fractie.naam.value, ...kolommen.map((kolom) => String(one[kolom]))]),
      totaal: [
        'Totaal',
        ...kolommen.map((kolom) => String(fracties.reduce((sum, one) => sum + one[kolom], 0))),
      ],
    }),
  ];
}

/** In a roll call the vote of each member. */
function namenVan(counted: GeteldeStemming, over: string, { periode }: Avond): readonly Block[] {
  if (counted.soort !== 'zaak' || counted.stemming.wijze.value !== 'hoofdelijk') return [];
  const rijen = ledenVan(periode).flatMap(({ lid, fractie }) => {
    const stem = counted.resultaat.leden.get(lid);
    return stem ? [[lid.naam.value, fractie.naam.value, stem]] : [];
  });
  const koppen = ['Lid', 'Fractie', 'Stem'];
  return rijen.length === 0
    ? []
    : [teltabel({ bijschrift: `Stemmen per lid over ${over}`, koppen, inhoud: 'tekst', rijen })];
}
