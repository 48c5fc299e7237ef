import { RAADSGROOTTES, zetelsBij } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Aanbod, aanbod, schrijfWaarde, vervangWaarde } from '../../diagnostics/herstel-waarde.ts';
import { counted } from '../../domain/counted.ts';
import { formatDatum } from '../../domain/datum.ts';
import {
  type Fractie,
  fractieOp,
  isZelfdeNaam,
  kaal,
  ledenVan,
  type Raad,
  type Raadsperiode,
  wisselt,
} from '../../domain/raad.ts';
import type { Located } from '../../source/located.ts';

/** What in a council cannot be: seats that do not add up, names that stand there twice, a number the law does not know. */
export function checkRaad(raad: Raad): readonly Diagnostic[] {
  const [, ...later] = raad.perioden;
  const twice = later.filter(({ vanaf }, at) => raad.perioden[at]?.vanaf.value === vanaf.value);
  return [
    ...twice.map(({ vanaf }) =>
      fout('raad', `Twee perioden beginnen op ${formatDatum(vanaf.value)}.`, vanaf.span, {
        hint: 'Elke samenstelling van de raad begint op een andere dag.',
      }),
    ),
    ...raad.perioden.flatMap((periode) => checkPeriode(periode, raad)),
  ];
}

function checkPeriode(periode: Raadsperiode, raad: Raad): readonly Diagnostic[] {
  const { fracties } = periode;
  const som = checkSom(periode);
  const namen = fracties.map(({ naam }) => naam);
  const leden = ledenVan(periode).map(({ lid }) => lid.naam);
  return [
    ...(som.length > 0 ? som : checkGrootte(periode, raad)),
    ...doubles(namen, 'fractie'),
    ...doubles(leden, 'lid'),
    ...namen.filter(({ value }) => isZelfdeNaam(value, 'overigen')).map(reserved),
    ...fracties.flatMap((fractie) => checkFractie(fractie, periode)),
  ];
}

/** The most groups of which the seats are written out in a message. */
const TERMEN = 15;

function checkSom({ zetels, fracties }: Raadsperiode): readonly Diagnostic[] {
  const sum = fracties.reduce((total, fractie) => total + fractie.zetels.value, 0);
  if (sum === zetels.value) return [];
  const terms = fracties.map((fractie) => fractie.zetels.value).join(' + ');
  const told = fracties.length > TERMEN ? '' : ` (${terms})`;
  const melding = `De fracties hebben samen ${sum} zetels${told}, maar de raad heeft er ${zetels.value}.`;
  const hint =
    'Kijk de zetels van elke fractie na. Ook een lege zetel telt mee: zet die bij de fractie als `vacatures`.';
  return [fout('raad', melding, zetels.span, { hint, ...herstelSom(zetels, fracties, sum) })];
}

/**
 * The sum as the seats of the council, where a council may have so many; or the difference at one of the groups, where no
 * more than a few could have it.
 */
function herstelSom(zetels: Located<number>, fracties: readonly Fractie[], sum: number): Aanbod {
  const missing = zetels.value - sum;
  const whole = RAADSGROOTTES.includes(sum)
    ? [[`Schrijf bij de raad ${sum} zetels`, vervangWaarde(zetels.span, String(sum))] as const]
    : [];
  const each = fracties.length > KEUZES || !RAADSGROOTTES.includes(zetels.value) ? [] : fracties;
  const groups = each.flatMap(({ naam, zetels: own, vacatures, leden }) => {
    const wanted = own.value + missing;
    // Of a group whose members are named the number is known.
    return wanted < 1 || leden.length > 0 || vacatures > wanted
      ? []
      : [
          [
            `Schrijf bij ${naam.value} ${counted(wanted, 'zetel', 'zetels')}`,
            vervangWaarde(own.span, String(wanted)),
          ] as const,
        ];
  });
  return aanbod([...whole, ...groups]);
}

/** Of more groups than these nobody picks one. */
const KEUZES = 8;

/** Article 8 of the Gemeentewet. */
function checkGrootte(periode: Raadsperiode, { inwoners, perioden }: Raad): readonly Diagnostic[] {
  const { zetels } = periode;
  // Only the last council is that of the inhabitants that were given.
  const wanted = periode === perioden.at(-1) && inwoners ? zetelsBij(inwoners.value) : undefined;
  if (wanted !== undefined && wanted !== zetels.value) {
    const melding = `De raad heeft ${zetels.value} zetels, maar bij ${inwoners?.value} inwoners horen er ${wanted} (artikel 8 van de Gemeentewet).`;
    const hint = 'Kijk het aantal inwoners en het aantal zetels na.';
    return [fout('raad', melding, zetels.span, { hint })];
  }
  if (RAADSGROOTTES.includes(zetels.value)) return [];
  const melding = `Een raad van ${zetels.value} leden bestaat niet: het zijn er ${RAADSGROOTTES.slice(0, 3).join(', ')} enzovoort tot 39, of 45 (artikel 8 van de Gemeentewet).`;
  const hint = 'Vul hier het aantal leden van de hele raad in, lege zetels meegeteld.';
  return [fout('raad', melding, zetels.span, { hint })];
}

function checkFractie(fractie: Fractie, { vanaf }: Raadsperiode): readonly Diagnostic[] {
  const { naam, zetels, vacatures, leden } = fractie;
  if (wisselt(fractie)) return checkWisselingen(fractie, vanaf.value);
  const zittend = zetels.value - vacatures;
  if (zittend < 0) {
    const melding = `${naam.value} heeft ${zetels.value} zetels en kan dus geen ${vacatures} lege zetels hebben.`;
    return [fout('raad', melding, zetels.span, { hint: 'Kijk beide getallen na.' })];
  }
  if (leden.length === 0 || leden.length === zittend) return [];
  const melding = `${naam.value} heeft ${counted(zittend, 'zittend lid', 'zittende leden')}, maar er ${leden.length === 1 ? 'staat 1 naam' : `staan ${leden.length} namen`}.`;
  const hint =
    leden.length < zittend
      ? 'Vul de namen aan, of zet lege zetels erbij als `vacatures`.'
      : 'Haal namen weg, of kijk het aantal zetels na. Volgde iemand een ander op, zet dan bij de een `tot` en bij de ander `vanaf`.';
  return [fout('raad', melding, naam.span, { hint })];
}

/** With members who came and left there are never more than seats; what is empty follows from the days. */
function checkWisselingen(fractie: Fractie, vanaf: string): readonly Diagnostic[] {
  const { naam, zetels, vacatures, leden } = fractie;
  const backwards = leden.flatMap(({ naam: lid, vanaf: came, tot }) => {
    if (!tot || tot.value > (came?.value ?? vanaf)) return [];
    const melding = `${lid.value} ging weg op ${formatDatum(tot.value)}, voor het begin op ${formatDatum(came?.value ?? vanaf)}.`;
    return [fout('raad', melding, tot.span, { hint: 'Kijk beide dagen na.' })];
  });
  const days = [vanaf, ...leden.flatMap((lid) => lid.vanaf?.value ?? [])];
  const full = [...new Set(days)]
    .toSorted()
    .find((dag) => fractieOp(fractie, dag).leden.length > zetels.value);
  const found = [...backwards];
  if (full !== undefined && backwards.length === 0) {
    const melding = `${naam.value} heeft ${counted(zetels.value, 'zetel', 'zetels')}, maar op ${formatDatum(full)} zaten er ${fractieOp(fractie, full).leden.length}.`;
    found.push(fout('raad', melding, naam.span, { hint: 'Zet bij wie wegging `tot` met de dag.' }));
  }
  if (vacatures > 0) {
    const melding = `Bij ${naam.value} staan dagen bij de leden; hoeveel zetels leeg zijn, volgt daaruit.`;
    found.push(fout('raad', melding, naam.span, { hint: 'Haal `vacatures` weg.' }));
  }
  return found;
}

function reserved({ value, span }: Located<string>): Diagnostic {
  const melding = `Een fractie kan hier niet '${value}' heten: dat woord staat bij een stemming voor alle anderen.`;
  return fout('raad', melding, span, {
    hint: `Schrijf bijvoorbeeld Fractie ${value}.`,
    ...schrijfWaarde(span, [`Fractie ${value}`], false),
  });
}

function doubles(namen: readonly Located<string>[], what: 'fractie' | 'lid'): readonly Diagnostic[] {
  const seen = new Map<string, Located<string>>();
  return namen.flatMap((naam) => {
    const first = seen.get(kaal(naam.value));
    if (!first) {
      seen.set(kaal(naam.value), naam);
      return [];
    }
    const hint =
      what === 'lid'
        ? 'Schrijf de namen zo dat ze verschillen, bijvoorbeeld met meer voorletters.'
        : 'Elke fractie heeft een eigen naam; hoofdletters, spaties en punten maken geen verschil.';
    const melding = `De ${what === 'lid' ? 'naam' : 'fractie'} '${naam.value}' staat er twee keer.`;
    const verwant = [{ melding: 'Hier staat de eerste.', span: first.span }];
    return [fout('raad', melding, naam.span, { hint, verwant })];
  });
}
