import { blokkenVan } from '../../domain/alle-tekst.ts';
import { alleBlokken, blokkenIn, type Lijst, type Tekstblok } from '../../domain/tekstblok.ts';
import { positionAt, type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** What is meant as a lower level of a list is one. */
export const lijstInspringing: Regel = {
  naam: 'lijst-inspringing',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Een lager niveau van een lijst springt even ver in als de tekst van het punt erboven.',
  waarom:
    'Onder `1. ` is dat drie spaties, onder `- ` twee. Met minder is het geen lager niveau: het punt telt mee in de lijst erboven, of begint een nieuwe lijst.',
  bron: 'CommonMark 0.31, 5.2',
  fout: 'We doen twee dingen:\n\n1. de brug herstellen\n  ‹-› eerst de pijlers\n2. een pont laten varen',
  goed: 'We doen twee dingen:\n\n1. de brug herstellen\n   - eerst de pijlers\n2. een pont laten varen',
  check: ({ voorstel }) => {
    const { secties, voetnoten } = voorstel;
    const delen = [
      ...secties.flatMap(({ inhoud, argumenten }) => [inhoud, ...argumenten.map((one) => one.inhoud)]),
      ...[...voetnoten.values()].map(({ inhoud }) => inhoud),
    ];
    const reeksen = delen.flatMap((deel) => [deel, ...alleBlokken(deel).flatMap(inner)]);
    return [...reeksen.flatMap(besideLists), ...blokkenVan(voorstel, 'lijst').flatMap(besideItems)];
  },
};

/** The runs of blocks within a block. */
function inner(blok: Tekstblok): readonly (readonly Tekstblok[])[] {
  return blok.soort === 'lijst' ? blok.punten.map(({ inhoud }) => inhoud) : [blokkenIn(blok)];
}

/** Lists right below another list that are set in further than it. */
function besideLists(blokken: readonly Tekstblok[]): readonly Vondst[] {
  return blokken.flatMap((blok, index) => {
    const before = blokken[index - 1];
    if (blok.soort !== 'lijst' || before?.soort !== 'lijst') return [];
    return column(blok.span) > column(before.span) ? [tooLittle(blok.span, before.punten.at(-1)?.span)] : [];
  });
}

/** Items that are set in further than the first of their list. */
function besideItems({ punten }: Lijst): readonly Vondst[] {
  const [first] = punten;
  if (!first) return [];
  return punten.flatMap(({ span }, index) => {
    // One space may be a slip of alignment, as for "9." above "10.".
    if (column(span) < column(first.span) + 2) return [];
    return [tooLittle(span, punten[index - 1]?.span)];
  });
}

function tooLittle(span: Span, above: Span | undefined): Vondst {
  const mark = /^\S+/.exec(spanText(span))?.[0] ?? '';
  const wanted = above ? (/^\S+\s+/.exec(spanText(above))?.[0].length ?? 2) + column(above) - 1 : 2;
  return {
    melding: 'Dit punt springt te weinig in om bij het punt erboven te horen.',
    span: spanOf(span.source, span.start, span.start + mark.length),
    hint: `Laat het ${wanted} spaties inspringen. Is het een punt van dezelfde lijst, laat het dan niet inspringen.`,
  };
}

function column({ source, start }: Span): number {
  return positionAt(source, start).column;
}
