import { type Herstel, mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../../domain/secties.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { platteTekst, type Segment } from '../../domain/tekst.ts';
import type { Tekstblok } from '../../domain/tekstblok.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** A heading is a heading and not a bold line. */
export const kopVet: Regel = {
  naam: 'kop-vet',
  groep: 'toegankelijk',
  ernst: 'waarschuwing',
  kort: 'Een tussenkop is een kop en geen vette regel.',
  waarom:
    'Een vette regel ziet eruit als een kop, maar een schermlezer slaat haar over en de inhoudsopgave mist haar.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'De brug is dicht.\n\n‹**De pont**›\n\nEr vaart een pont.',
  goed: 'De brug is dicht.\n\n### De pont\n\nEr vaart een pont.',
  check: ({ voorstel, sjabloon }) =>
    voorstel.secties
      .flatMap(({ inhoud, argumenten }) => [
        ...inhoud.flatMap((node, index) => boldLine(node, inhoud[index + 1], 3)),
        ...argumenten.flatMap((argument) =>
          argument.inhoud.flatMap((node, index) => boldLine(node, argument.inhoud[index + 1], 4)),
        ),
      ])
      .filter(({ text }) => !isMissing(text, voorstel, sjabloon))
      .map(({ text, span, depth, glued, herstel }) => ({
        herstel,
        melding: glued
          ? 'Deze vette regel is geen kop: de regel eronder komt er in het document vlak achter.'
          : 'Deze vette regel is geen kop.',
        span,
        hint: `Schrijf \`${'#'.repeat(depth)} ${text.trim().replace(/:$/, '')}\`${glued ? ', met een lege regel eronder' : ''}.`,
      })),
};

interface VetteRegel {
  readonly text: string;
  readonly span: Span;
  readonly depth: number;
  /** Text stands on the next line, and so in the same paragraph. */
  readonly glued: boolean;
  readonly herstel: Herstel;
}

/** A line that is bold as a whole, with more text behind it; a numbered one is an argument. */
function boldLine(node: Tekstblok, next: Tekstblok | undefined, depth: number): readonly VetteRegel[] {
  if (node.soort !== 'alinea') return [];
  const parts = node.tekst.filter(
    (child) => child.soort !== 'tekst' || !/^[\s:]*$/.test(child.tekst) || child.tekst.includes('\n'),
  );
  const [only] = parts;
  if (only && parts.length === 1 && next && boldWords(only) !== undefined)
    return [
      {
        text: platteTekst(node.tekst),
        span: node.span,
        depth,
        glued: false,
        herstel: alsKop(only, node.span, depth),
      },
    ];
  for (const [index, part] of parts.entries()) {
    const text = boldWords(part);
    // "**Let op:**" leads in what stands behind it.
    if (text === undefined || text.trim().endsWith(':')) continue;
    const rest = parts.slice(index + 1);
    if (endsSentence(parts[index - 1]) && startsLine(rest))
      return [{ text, span: part.span, depth, glued: true, herstel: alsKop(part, node.span, depth) }];
  }
  return [];
}

/** Makes a heading of a piece of a paragraph, apart from what stands before and behind it. */
function alsKop(part: Segment, { source, start, end }: Span, depth: number): Herstel {
  const { text } = source;
  const [before, behind] = [text.slice(start, part.span.start), text.slice(part.span.end, end)];
  const own = spanText(part.span).replace(/^(?:\*\*|__)\s*|\s*(?:\*\*|__)$/g, '');
  const kop = `${'#'.repeat(depth)} ${own.replace(/\s*\n\s*/g, ' ').replace(/:$/, '')}`;
  const span = spanOf(
    source,
    part.span.start - (before.length - before.trimEnd().length),
    part.span.end + (/^[\s:]*/.exec(behind)?.[0].length ?? 0),
  );
  const apart = [before.trim() && '\n\n', kop, behind.replace(/^[\s:]+/, '') && '\n\n'].join('');
  // Bold words may also say something out loud.
  return mogelijkHerstel(`Maak er een kop van: ${kop}`, vervang(span, apart));
}

/** What a piece of text says when it could be a heading: bold, short, and no statement. */
function boldWords(part: Segment): string | undefined {
  if (part.soort !== 'nadruk' || !part.sterk) return undefined;
  const text = platteTekst([part]);
  return text.length > 100 || /[.!]$|^\d+\.\d+/.test(text.trim()) ? undefined : text;
}

/** Whether what stands before a piece of text is a whole line that came to its end, or nothing. */
function endsSentence(before: Segment | undefined): boolean {
  return before === undefined || (before.soort === 'tekst' && /[.!?:;]\s*\n[ \t]*$/.test(before.tekst));
}

/** Whether text stands on the next line. */
function startsLine([first, ...rest]: readonly Segment[]): boolean {
  return (
    first?.soort === 'tekst' &&
    /^[ \t]*\n/.test(first.tekst) &&
    (rest.length > 0 || first.tekst.trim() !== '')
  );
}

/** Whether a line is the name of a mandatory section that has no heading: `sectie-ontbreekt` reports it. */
function isMissing(line: string, { secties, soort }: Voorstel, { soorten }: Sjabloon): boolean {
  const definitie = soorten[soort.value]?.secties.find(({ sleutel, kop, ook }) =>
    [kop, ...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].some(
      (name) => vergelijkbaar(name) === vergelijkbaar(line),
    ),
  );
  return definitie?.verplicht === true && !secties.some(({ sleutel }) => sleutel === definitie.sleutel);
}
