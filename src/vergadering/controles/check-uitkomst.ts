import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { aanbod, schrijfWaarde, voegVoor } from '../../diagnostics/herstel-waarde.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Uitslag } from '../../domain/stemming.ts';
import { isAangenomen, isOpengelaten, type Stukuitkomst } from '../../domain/uitkomst.ts';
import type { Located } from '../../source/located.ts';
import { type Beslissing, behandeldIn, beslissingenVan } from '../beslissingen.ts';
import type { GeteldeStemming, GeteldeVergadering } from '../tellen/tel-vergadering.ts';
import { stemmen, telzin } from '../woorden/stemwoorden.ts';

/** Outcomes that no vote on the matter itself leads to. */
const ZONDER: readonly Stukuitkomst[] = ['aangehouden', 'ingetrokken', 'overgenomen', 'vervallen'];

/** Whether each outcome is the one that the votes give, and whether each vote has an outcome. */
export function checkUitkomsten({ vergadering, stemmingen }: GeteldeVergadering): readonly Diagnostic[] {
  return beslissingenVan(vergadering.agenda).flatMap((one) => {
    const { uitkomst, stemming } = behandeldIn(one);
    const counted = stemming && stemmingen.get(stemming);
    // A sum that is wrong was reported; what it would lead to says nothing.
    if (counted?.soort === 'zaak' && !counted.klopt) return [];
    if (!uitkomst) return counted?.soort === 'zaak' ? [withoutOutcome(one, counted)] : [];
    if (!counted) return withoutVote(one, uitkomst);
    if (uitkomst.value === 'zonder-stemming' || ZONDER.includes(uitkomst.value))
      return [voteInVain(one, uitkomst)];
    return counted.soort === 'zaak'
      ? holdAgainst(one, uitkomst, counted)
      : holdPersons(one, uitkomst, counted);
  });
}

/** Amendments that were left open while the proposal was decided on. */
export function checkOpenAmendementen({ vergadering }: GeteldeVergadering): readonly Diagnostic[] {
  return beslissingenVan(vergadering.agenda).flatMap(({ over, punt, stuk }) => {
    const [own, whole] = [stuk?.uitkomst, punt.uitkomst?.value];
    if (!stuk || !own || !isOpengelaten(stuk) || !punt.amendementen.includes(stuk)) return [];
    if (!isAangenomen(punt) && whole !== 'verworpen') return [];
    const melding = `${eersteHoofdletter(over)} is ${own.value}, maar over punt ${punt.nummer.value} is wel beslist: '${whole}'.`;
    const hint = `Stel het voorstel ook uit, of kijk de uitkomst van ${stuk.stuk.value} na; is het voorstel zonder dat amendement aangenomen, dan is het \`vervallen\`.`;
    return [waarschuwing('staking-amendement', melding, own.span, { hint })];
  });
}

type Zaak = Extract<GeteldeStemming, { soort: 'zaak' }>;

function withoutOutcome(beslissing: Beslissing, { uitslag, resultaat }: Zaak): Diagnostic {
  const meant = uitslag.soort === 'gestaakt' ? uitslag.gevolg : uitslag.soort;
  const { voor, tegen } = resultaat.telling;
  const hint =
    meant === 'ongeldig'
      ? undefined
      : `Met ${stemmen(voor)} voor en ${tegen} tegen is dat \`uitkomst: ${meant}\`.`;
  const { stemming } = behandeldIn(beslissing);
  const edit = stemming && meant !== 'ongeldig' && voegVoor(stemming.span, 'stemming', `uitkomst: ${meant}`);
  const zetErbij = aanbod(edit ? [[`Zet 'uitkomst: ${meant}' erbij`, edit]] : []);
  return fout(
    'besluit-zonder-uitkomst',
    `Bij ${beslissing.over} staat een stemming, maar geen uitkomst.`,
    behandeldIn(beslissing).span,
    { hint, ...zetErbij },
  );
}

function withoutVote(
  { over, punt, stuk, orde }: Beslissing,
  uitkomst: Located<Stukuitkomst>,
): readonly Diagnostic[] {
  const { value, span } = uitkomst;
  const hamerstuk = !orde && punt.behandeling?.value === 'hamerstuk';
  if (value === 'verworpen' || (value === 'aangenomen' && !hamerstuk)) {
    const melding = `Bij ${over} staat '${value}', maar niet hoe er is gestemd.`;
    const hint =
      value === 'aangenomen'
        ? 'Vul `stemming` in. Vroeg niemand om stemming, schrijf dan `uitkomst: zonder-stemming` (artikel 32, derde lid).'
        : 'Vul `stemming` in.';
    return [waarschuwing('stemming-ontbreekt', melding, span, { hint })];
  }
  if (value === 'aangenomen') {
    const melding = `${eersteHoofdletter(over)} is een hamerstuk; dat is aangenomen zonder stemming, niet met stemmen.`;
    const hint =
      'Schrijf `uitkomst: zonder-stemming`, of maak er een bespreekstuk van met de stemming erbij.';
    const aanbod = schrijfWaarde(span, ['zonder-stemming'], false);
    return [fout('hamerstuk-stemming', melding, span, { hint, ...aanbod })];
  }
  // The proposal waits for the vote on its amendment to be held again.
  const waits = !stuk && !orde && punt.amendementen.some((one) => one.uitkomst?.value === 'uitgesteld');
  if (value === 'uitgesteld' && !waits) {
    const melding = `Bij ${over} staat 'uitgesteld', maar niet waarom: daarvoor staakten de stemmen, of stemden er te weinig.`;
    const hint = 'Vul `stemming` in. Is er niet gestemd, schrijf dan `uitkomst: aangehouden`.';
    return [fout('staking', melding, span, { hint })];
  }
  return [];
}

function voteInVain({ over }: Beslissing, { value, span }: Located<Stukuitkomst>): Diagnostic {
  const hint =
    value === 'zonder-stemming'
      ? 'Is er gestemd, schrijf dan `uitkomst: aangenomen`. Was het een hamerstuk, haal dan `stemming` weg: ‘unaniem’ is een stemming, een hamerslag niet.'
      : `Kijk de uitkomst na, of haal \`stemming\` weg. Is er alleen gestemd over de vraag of het punt wordt ${value}, zet die stemming dan bij \`ordevoorstellen\`.`;
  return fout(
    'hamerstuk-stemming',
    `Bij ${over} is de uitkomst '${value}', en toch staat er een stemming.`,
    span,
    { hint },
  );
}

/** The outcome against the sum (Gemeentewet, articles 29, 30 and 32). */
function holdAgainst(
  { over, punt, stuk, orde }: Beslissing,
  uitkomst: Located<Stukuitkomst>,
  counted: Zaak,
): readonly Diagnostic[] {
  const { uitslag, resultaat } = counted;
  const { voor, tegen, zetels, vacatures } = resultaat.telling;
  const found: Diagnostic[] = [];
  if (!stuk && !orde && punt.behandeling?.value === 'hamerstuk') {
    const melding = `${eersteHoofdletter(over)} is een hamerstuk, en toch staat er een stemming.`;
    const hint =
      'Een hamerstuk wordt aangenomen zonder stemming (artikel 32, derde lid). Is er gestemd, dan was het een bespreekstuk.';
    found.push(fout('hamerstuk-stemming', melding, punt.behandeling.span, { hint }));
  }
  const { value, span } = uitkomst;
  if (uitslag.soort === 'ongeldig') {
    if (value === 'uitgesteld') return found;
    const members = zetels - vacatures;
    const melding = `Aan de stemming over ${over} deden ${uitslag.deelnemers} van de ${members} leden mee; nodig zijn er ${uitslag.nodig} (artikel 29).`;
    const hint =
      'Zonder geldige stemming is er geen besluit: schrijf `uitkomst: uitgesteld`. Staat er iemand ten onrechte bij `afwezig`?';
    const aanbod = schrijfWaarde(span, ['uitgesteld'], false);
    return [...found, fout('stemming-ongeldig', melding, span, { hint, ...aanbod })];
  }
  if (uitslag.soort === 'gestaakt') {
    const right: Stukuitkomst = uitslag.gevolg;
    if (value === right) return found;
    return [
      ...found,
      fout('staking', describeStaking(uitslag, value, voor, tegen), span, {
        hint: `Schrijf \`uitkomst: ${right}\`.`,
        ...schrijfWaarde(span, [right], false),
      }),
    ];
  }
  if (value === uitslag.soort) return found;
  const melding = `De uitkomst van ${over} is '${value}', maar er ${telzin(voor, tegen)}.`;
  const hint = `Dat is \`uitkomst: ${uitslag.soort}\` (artikel 30). Of klopt de stemming niet?`;
  const aanbod = schrijfWaarde(span, [uitslag.soort], false);
  return [...found, fout('uitkomst-stemming', melding, span, { hint, ...aanbod })];
}

function describeStaking(
  { voltallig, gevolg }: Extract<Uitslag, { soort: 'gestaakt' }>,
  value: Stukuitkomst,
  voor: number,
  tegen: number,
): string {
  const rejected = voltallig
    ? 'De vergadering is voltallig, dus is het voorstel niet aangenomen (artikel 32, vijfde lid)'
    : 'Dit is de tweede stemming, dus is het voorstel niet aangenomen (artikel 32, vijfde lid)';
  const why =
    gevolg === 'uitgesteld'
      ? 'De vergadering is niet voltallig, dus wordt het besluit uitgesteld tot een volgende vergadering (artikel 32, vierde lid)'
      : rejected;
  return `De stemmen staken: ${voor} voor en ${tegen} tegen. ${why}; '${value}' kan nu niet.`;
}

function holdPersons(
  { over }: Beslissing,
  { value, span }: Located<Stukuitkomst>,
  { gekozen }: Extract<GeteldeStemming, { soort: 'personen' }>,
): readonly Diagnostic[] {
  if ((value === 'aangenomen') === (gekozen !== undefined)) return [];
  const melding =
    gekozen === undefined
      ? `De uitkomst van ${over} is '${value}', maar niemand is gekozen.`
      : `De uitkomst van ${over} is '${value}', maar ${gekozen} is gekozen.`;
  return [fout('uitkomst-stemming', melding, span, { hint: 'Kijk de stembriefjes en de uitkomst na.' })];
}
