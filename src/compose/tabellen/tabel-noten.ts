import type { Cel, FinancieleTabel } from '../../domain/financien-tabel.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Weergave } from '../../domain/weergave.ts';
import { gelijk } from '../../financien/rekenblad/reken.ts';
import { inEenheid, zonderTeken } from '../../financien/rekenblad/tonen.ts';
import { kanten } from './effecten.ts';

/**
 * "Bedragen in euro’s; een min is een nadeel": the unit and, where signs occur, what they mean. A template may leave
 * out what every reader expects, but never that the amounts are thousands.
 */
export function eenheidsregel(tabel: FinancieleTabel, weergave: Weergave): string | undefined {
  const bedragen = bedragCellen(tabel);
  if (bedragen.length === 0) return undefined;
  const unit = tabel.eenheid === 'duizend' ? 'Bedragen x €\u00a01.000' : 'Bedragen in euro’s';
  if (!weergave.eenheidsregel) return tabel.eenheid === 'duizend' ? unit : undefined;
  const signs = tekenafspraak(tabel, weergave);
  return signs === undefined ? unit : `${unit}; ${signs}`;
}

/** What a minus means, where it is known for all rows in which a reader would ask it. */
function tekenafspraak(tabel: FinancieleTabel, weergave: Weergave): string | undefined {
  if (kanten(tabel, weergave)) return undefined;
  const gericht = tabel.rijen.filter(({ richting }) => richting === 'saldo' || richting === 'tekort');
  if (weergave.negatief === 'vn' && gericht.some(({ cellen }) => cellen.size > 0))
    return 'V is een voordeel, N een nadeel';
  const hoe = weergave.negatief === 'haakjes' ? 'tussen haakjes' : 'met een min';
  const negatief = tabel.rijen.filter(({ cellen }) => [...cellen.values()].some(isNegatief));
  const saldi = negatief.filter(
    ({ soort, richting }) => soort === 'saldo' || gericht.some((one) => one.richting === richting),
  );
  if (tabel.tekens && negatief.length > 0) {
    const wat = !tabel.effecten && negatief.every((rij) => saldi.includes(rij)) ? 'saldo' : 'bedrag';
    return `een ${wat} ${hoe} is een ${tabel.tekens}`;
  }
  const [richting, other] = new Set(saldi.map((rij) => rij.richting));
  if (other !== undefined || (richting !== 'saldo' && richting !== 'tekort')) return undefined;
  return `een saldo ${hoe} is een ${richting === 'saldo' ? 'nadeel' : 'voordeel'}`;
}

/** What stands below a table: the author's remarks, and what the tool has to say about rounding and pm. */
export function noten(tabel: FinancieleTabel, weergave: Weergave): readonly string[] {
  const rounded =
    tabel.eenheid === 'duizend'
      ? tabel.afrondingZichtbaar.duizend
      : weergave.decimalen === 'nooit' && tabel.afrondingZichtbaar.euro;
  const unknown = bedragCellen(tabel).some((cel) => cel.toon !== 'tekst' && cel.waarde.soort === 'pm');
  return [
    ...tabel.noten,
    ...aardnoot(tabel),
    ...verwachtnoot(tabel),
    ...(unknown ? [`${weergave.pm}: het bedrag is nog niet bekend.`] : []),
    ...(rounded
      ? [
          'Totalen zijn berekend uit niet-afgeronde bedragen en kunnen daardoor afwijken van de som van de getoonde bedragen.',
        ]
      : []),
  ];
}

/** So many rows are named in a note. */
const GENOEMD = 4;

/** Which rows have the figures of an adopted document, where a reader can see that those differ. */
function verwachtnoot({ rijen, eenheid }: FinancieleTabel): readonly string[] {
  const anders = rijen.filter(
    ({ weglaten, cellen }) => !weglaten && [...cellen.values()].some((cel) => isAnders(cel, eenheid)),
  );
  if (anders.length === 0) return [];
  const namen = anders.map(({ label }) => `‘${label.trim()}’`);
  const genoemd = anders.length <= GENOEMD && anders.every(({ label }) => label.trim() !== '');
  const wat = genoemd ? `De bedragen bij ${opsomming(namen)}` : 'Totalen in deze tabel';
  return [`${wat} zijn die van het vastgestelde stuk; door afronding kunnen zij afwijken van de som.`];
}

function isAnders(cel: Cel, eenheid: FinancieleTabel['eenheid']): boolean {
  if (cel.toon !== 'bedrag' || !cel.getoond) return false;
  return !gelijk(inEenheid(cel.getoond, eenheid), inEenheid(cel.waarde, eenheid));
}

/** What a row "waarvan incidenteel" would say, where that is all of it. */
function aardnoot({ rijen }: FinancieleTabel): readonly string[] {
  const aard = rijen.find(
    ({ id, weglaten }) => weglaten && (id === 'incidenteel' || id === 'structureel'),
  )?.id;
  if (aard === undefined) return [];
  const posten = rijen.filter(({ teltMee }) => teltMee);
  return [posten.length === 1 ? `Deze post is ${aard}.` : `Alle posten zijn ${aard}.`];
}

function bedragCellen(tabel: FinancieleTabel): readonly Cel[] {
  return tabel.rijen.flatMap((rij) => [...rij.cellen.values()].filter((cel) => cel.toon === 'bedrag'));
}

function isNegatief(cel: Cel): boolean {
  return cel.toon === 'bedrag' && zonderTeken(cel.waarde).negatief;
}
