import type { Cel, FinancieleTabel } from '../domain/financien-tabel.ts';
import type { Weergave } from '../domain/weergave.ts';
import { zonderTeken } from '../financien/rekenblad/tonen.ts';

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

function tekenafspraak(tabel: FinancieleTabel, weergave: Weergave): string | undefined {
  const saldi = tabel.rijen
    .filter((rij) => rij.richting === 'saldo')
    .flatMap((rij) => [...rij.cellen.values()]);
  if (weergave.negatief === 'vn' && saldi.length > 0) return 'V is een voordeel, N een nadeel';
  if (!saldi.some(isNegatief)) return undefined;
  if (weergave.negatief === 'haakjes') return 'een saldo tussen haakjes is een nadeel';
  return 'een saldo met een min is een nadeel';
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
    ...(unknown ? [`${weergave.pm}: het bedrag is nog niet bekend.`] : []),
    ...(rounded
      ? [
          'Totalen zijn berekend uit niet-afgeronde bedragen en kunnen daardoor afwijken van de som van de getoonde bedragen.',
        ]
      : []),
  ];
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
