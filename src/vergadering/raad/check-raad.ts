import { zetelsBij } from '../../besluit/stemmen/uitslag.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { formatDatum } from '../../domain/datum.ts';
import { type Fractie, ledenVan, type Raad, type Raadsperiode } from '../../domain/raad.ts';
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

function checkPeriode(periode: Raadsperiode, { inwoners, perioden }: Raad): readonly Diagnostic[] {
  const { zetels, fracties } = periode;
  const sum = fracties.reduce((total, fractie) => total + fractie.zetels.value, 0);
  const found: Diagnostic[] = [];
  if (sum !== zetels.value) {
    const terms = fracties.map((fractie) => fractie.zetels.value).join(' + ');
    found.push(
      fout(
        'raad',
        `De fracties hebben samen ${sum} zetels (${terms}), maar de raad heeft er ${zetels.value}.`,
        zetels.span,
        {
          hint: 'Kijk de zetels van elke fractie na. Ook een lege zetel telt mee: zet die bij de fractie als `vacatures`.',
        },
      ),
    );
  }
  const wanted = inwoners && zetelsBij(inwoners.value);
  // Only the last council is that of the inhabitants that were given.
  if (wanted !== undefined && wanted !== zetels.value && periode === perioden.at(-1)) {
    const melding = `De raad heeft ${zetels.value} zetels, maar bij ${inwoners?.value} inwoners horen er ${wanted} (artikel 8 van de Gemeentewet).`;
    found.push(
      fout('raad', melding, zetels.span, { hint: 'Kijk het aantal inwoners en het aantal zetels na.' }),
    );
  }
  const namen = fracties.map(({ naam }) => naam);
  const leden = ledenVan(periode).map(({ lid }) => lid.naam);
  return [
    ...found,
    ...doubles(namen, 'fractie'),
    ...doubles(leden, 'lid'),
    ...fracties.flatMap(checkFractie),
  ];
}

function checkFractie({ naam, zetels, vacatures, leden }: Fractie): readonly Diagnostic[] {
  const zittend = zetels.value - vacatures;
  if (zittend < 0) {
    const melding = `${naam.value} heeft ${zetels.value} zetels en kan dus geen ${vacatures} lege zetels hebben.`;
    return [fout('raad', melding, zetels.span)];
  }
  if (leden.length === 0 || leden.length === zittend) return [];
  const melding = `${naam.value} heeft ${zittend} zittende leden, maar er staan ${leden.length} namen.`;
  const hint =
    leden.length < zittend
      ? 'Vul de namen aan, of zet lege zetels erbij als `vacatures`.'
      : 'Haal namen weg, of kijk het aantal zetels na.';
  return [fout('raad', melding, naam.span, { hint })];
}

function doubles(namen: readonly Located<string>[], what: 'fractie' | 'lid'): readonly Diagnostic[] {
  const seen = new Set<string>();
  return namen.flatMap(({ value, span }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const hint =
      what === 'lid'
        ? 'Schrijf de namen zo dat ze verschillen, bijvoorbeeld met meer voorletters.'
        : undefined;
    return [
      fout('raad', `De ${what === 'lid' ? 'naam' : 'fractie'} '${value}' staat er twee keer.`, span, {
        hint,
      }),
    ];
  });
}
