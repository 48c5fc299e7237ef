import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { CANONIEKE_SECTIES, vergelijkbaar, voorbeeldkop } from '../../domain/secties.ts';
import { alleSegmenten, nooit, platteTekst } from '../../domain/tekst.ts';
import { type Kop, platteBloktekst, type Tekstblok } from '../../domain/tekstblok.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** A `##` heading with everything below it, not yet matched with a template. */
export interface RuweSectie {
  readonly kop: Located<string>;
  readonly inhoud: readonly Tekstblok[];
  /** From the heading to the next. */
  readonly span: Span;
}

/**
 * Cuts a body at its `##` headings. A `#` heading counts as one where it has the name of a section; else it is the title,
 * which stands in the frontmatter. Either is an error, as is text before the first heading; what stands at `soort` decides
 * which heading is named there as an example.
 */
export function splitSecties(nodes: readonly Tekstblok[], source: SourceText, soort: string | undefined) {
  const diagnostics: Diagnostic[] = [];
  const starts: { heading: Kop; inhoud: Tekstblok[] }[] = [];
  let loose = false;
  for (const node of nodes) {
    if (node.soort === 'kop' && node.niveau === 1) diagnostics.push(oneHash(node));
    if (
      node.soort === 'kop' &&
      (node.niveau === 2 || (node.niveau === 1 && isSectie(platteTekst(node.tekst))))
    ) {
      starts.push({ heading: node, inhoud: [] });
    } else if (node.soort === 'kop' && node.niveau === 1) {
      // The title of the whole text: it stands in the frontmatter.
    } else if (starts.length === 0) {
      if (!loose) diagnostics.push(withoutHeading(node, soort));
      loose = true;
    } else {
      starts.at(-1)?.inhoud.push(node);
    }
  }
  const secties = starts.map(({ heading, inhoud }, index): RuweSectie => {
    const { span } = heading;
    const next = starts[index + 1]?.heading.span.start;
    return {
      kop: { value: platteTekst(heading.tekst).trim(), span },
      inhoud,
      span: spanOf(source, span.start, next ?? source.text.length),
    };
  });
  return { secties, diagnostics: [...diagnostics, ...starts.flatMap(({ heading }) => notPrinted(heading))] };
}

/** What stands in the heading of a section and is not in the document, where it is printed as words alone. */
function notPrinted({ tekst }: Kop): readonly Diagnostic[] {
  return alleSegmenten(tekst).flatMap((segment): readonly Diagnostic[] => {
    const hint = 'Zet het in de tekst onder de kop.';
    switch (segment.soort) {
      case 'voetnoot':
        return [fout('voetnoot', 'In een kop met ## kan geen voetnoot staan.', segment.span, { hint })];
      case 'bedrag':
      case 'punt':
      case 'tabel':
      case 'figuur': {
        const melding = 'In een kop met ## wordt geen verwijzing ingevuld.';
        return [fout('onbekende-verwijzing', melding, segment.span, { hint })];
      }
      case 'link': {
        const melding = 'In een kop met ## kan geen link staan: het adres komt niet in het document.';
        return [fout('link-adres', melding, segment.span, { hint })];
      }
      case 'tekst':
      case 'code':
      case 'nadruk':
      case 'taal':
      case 'regeleinde':
        return [];
      default:
        return nooit(segment);
    }
  });
}

function oneHash(node: Kop): Diagnostic {
  const hint = 'De titel komt uit `onderwerp`; begin elk onderdeel met `## `.';
  const naam = platteTekst(node.tekst);
  const keuzes = isSectie(naam)
    ? [mogelijkHerstel(`Maak er '## ${naam}' van`, voegIn(node.span, node.span.start, '#'))]
    : [];
  return fout('kop-niveau', 'Een kop met één # kan hier niet.', node.span, { hint, keuzes });
}

function withoutHeading(node: Tekstblok, soort: string | undefined): Diagnostic {
  const melding = 'Deze tekst staat voor de eerste kop en hoort zo bij geen enkel onderdeel.';
  const line = platteBloktekst(node).split('\n')[0]?.trim() ?? '';
  const hint = isSectie(line)
    ? `Maak van deze regel een kop: \`## ${line}\`.`
    : `Begin met een kop, zoals \`## ${voorbeeldkop(soort)}\`.`;
  const { source, start } = node.span;
  const at = start + line.length;
  const los = /^(?:\n\n|\n?$)/.test(source.text.slice(at)) ? [] : [voegIn(node.span, at, '\n')];
  const keuzes =
    isSectie(line) && source.text.startsWith(line, start)
      ? [mogelijkHerstel(`Maak er '## ${line}' van`, voegIn(node.span, start, '## '), ...los)]
      : [];
  return fout('tekst-zonder-kop', melding, node.span, { hint, keuzes });
}

/** Whether a line is a name by which every template knows a section. */
function isSectie(line: string): boolean {
  const wanted = vergelijkbaar(line);
  return Object.values(CANONIEKE_SECTIES).some((names) =>
    names.some((name) => vergelijkbaar(name) === wanted),
  );
}
