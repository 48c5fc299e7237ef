import { allePunten } from '../domain/besluitpunt.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { alleSegmenten, type Tekst } from '../domain/tekst.ts';
import { alleBlokken, tekstenIn } from '../domain/tekstblok.ts';
import { type Koppeling, vindKoppelingen } from '../financien/koppel-bedragen.ts';
import { checkLiteralAmounts, type Tekststuk } from '../financien/literal-amounts.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { Check } from './check.ts';

/** Checks that an amount typed in a besluitpunt or an argument is one that the tables hold. */
export const bedragInTekst: Check = ({ voorstel, financien }) =>
  checkLiteralAmounts([...textsThatDecide(voorstel)], financien);

/** The amounts typed in the points and the sections of a proposal that its tables hold too, in the order of the text. */
export function koppelbareBedragen(voorstel: Voorstel, financien: Financien): readonly Koppeling[] {
  const points = [...allePunten(voorstel.besluitpunten), ...allePunten(voorstel.besluitpuntenCollege)];
  const teksten = [
    ...points.map(({ tekst }) => tekst.value),
    ...voorstel.secties.flatMap(({ inhoud, argumenten }) => [
      ...alleBlokken(inhoud).flatMap(tekstenIn),
      ...argumenten.flatMap((one) => alleBlokken(one.inhoud).flatMap(tekstenIn)),
    ]),
  ];
  return vindKoppelingen(
    teksten.flatMap((tekst) => [...textsIn(tekst)]),
    financien,
  );
}

/** The text of the besluitpunten and the arguments, piece by piece. */
function* textsThatDecide(voorstel: Voorstel): Iterable<Tekststuk> {
  for (const { tekst } of allePunten(voorstel.besluitpunten)) yield* textsIn(tekst.value);
  for (const { tekst } of allePunten(voorstel.besluitpuntenCollege))
    for (const stuk of textsIn(tekst.value)) yield { ...stuk, toelichtend: true };
  for (const { argumenten } of voorstel.secties.filter((sectie) => sectie.sleutel === 'argumenten')) {
    for (const { kop, inhoud } of argumenten) {
      for (const stuk of [kop.value, ...alleBlokken(inhoud).flatMap(tekstenIn)].flatMap((tekst) => [
        ...textsIn(tekst),
      ]))
        yield { ...stuk, toelichtend: true };
    }
  }
}

function* textsIn(tekst: Tekst): Iterable<Tekststuk> {
  for (const segment of alleSegmenten(tekst)) {
    if (segment.soort === 'tekst') yield { text: segment.tekst, span: segment.span };
  }
}
