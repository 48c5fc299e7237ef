import { alleBlokken, tekstenIn } from '../../domain/tekstblok.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Koppeling } from '../gedrukt/koppel.ts';
import type { Regel } from '../gedrukt/teken.ts';
import type { Uitkomst } from './een-keer.ts';
import { geschrapt, geschraptArgument, omvangVan } from './geschrapt.ts';

/** What was taken out, an argument with all that stands below it as one; `moved` went elsewhere. */
export function schrappen(
  weg: readonly Koppeling[],
  moved: ReadonlySet<Koppeling>,
  voorstel: Voorstel,
): readonly Uitkomst[] {
  const lines = weg.map(({ druk }) => druk.regel);
  const gone = new Set([...weg, ...moved].map(({ druk }) => druk.regel.span?.start));
  const heads = new Map(lines.filter(({ soort }) => soort === 'kop').map((one) => [one.span?.start, one]));
  const whole = voorstel.secties
    .flatMap(({ argumenten }) => argumenten)
    .filter(({ kop, inhoud }) => {
      const texts = alleBlokken(inhoud).flatMap((blok) =>
        tekstenIn(blok).map(([first]) => first?.span.start),
      );
      return heads.has(kop.span.start) && texts.every((start) => gone.has(start));
    });
  const within = ({ span }: Regel) =>
    whole.find((one) => span && one.kop.span.start <= span.start && span.end <= omvangVan(one).end);
  const done = whole.flatMap((one): readonly Uitkomst[] => {
    const regel = heads.get(one.kop.span.start);
    const gevonden = geschraptArgument(
      one,
      lines.filter((line) => within(line) === one),
    );
    return regel ? [{ regel, wordt: '', gedaan: 'alles geschrapt', gevonden }] : [];
  });
  const rest = lines.filter((regel) => !within(regel));
  return [
    ...done,
    ...rest.map((regel): Uitkomst => {
      return { regel, wordt: '', gedaan: 'alles geschrapt', gevonden: geschrapt(regel, voorstel) };
    }),
  ];
}
