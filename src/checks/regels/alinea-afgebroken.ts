import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { platteTekst } from '../../domain/tekst.ts';
import type { Tekstblok } from '../../domain/tekstblok.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

const PAGINA = /^(?:(?:pagina|blz\.|p\.)\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$/i;

/** No paragraph stops in the middle of a sentence, and none is the remainder of a page number. */
export const alineaAfgebroken: Regel = {
  naam: 'alinea-afgebroken',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Een zin loopt niet door in de volgende alinea.',
  waarom:
    'Bij kopiëren uit een PDF of een Word-document komt soms een lege regel midden in een zin, of een paginanummer of zaaknummer uit de voettekst. In het document staat dat er dan ook zo.',
  fout: 'De brug is dicht omdat de\n\n‹pijlers zijn gescheurd.›',
  goed: 'De brug is dicht omdat de pijlers zijn gescheurd.',
  check: ({ voorstel }) =>
    voorstel.secties.flatMap(({ inhoud, argumenten }) =>
      [inhoud, ...argumenten.map((argument) => argument.inhoud)].flatMap((nodes) => broken(nodes, voorstel)),
    ),
};

function broken(nodes: readonly Tekstblok[], voorstel: Voorstel): Vondst[] {
  return nodes.flatMap((node, index): Vondst[] => {
    if (node.soort !== 'alinea') return [];
    const text = platteTekst(node.tekst).trim();
    const { span } = node;
    if (PAGINA.test(text) || text === voorstel.zaaknummer?.value) {
      return [
        {
          melding: `'${text}' staat hier los.`,
          span,
          hint: 'Kwam het mee uit een voettekst? Haal het dan weg.',
          herstel: mogelijkHerstel(`Haal '${text}' weg`, vervang(metLegeRegel(span), '')),
        },
      ];
    }
    const before = nodes[index - 1];
    if (before?.soort !== 'alinea' || !/^[a-zß-ɏ]/u.test(text)) return [];
    // A few words alone are a heading that was meant, not a sentence.
    const words = platteTekst(before.tekst).trim().split(/\s+/);
    if (words.length < 4 || words[0]?.startsWith('#') || !/[A-Za-zÀ-ɏ\d,]$/u.test(words.at(-1) ?? ''))
      return [];
    const hint = 'Haal de lege regel ertussen weg.';
    const between = spanOf(span.source, before.span.end, span.start);
    const herstel = /^\s*$/.test(spanText(between))
      ? mogelijkHerstel('Haal de lege regel ertussen weg', vervang(between, '\n'))
      : undefined;
    return [{ melding: 'De alinea hiervoor stopt midden in een zin.', span, hint, herstel }];
  });
}

/** A paragraph with the empty lines behind it. */
function metLegeRegel({ source, start, end }: Span): Span {
  const behind = /^\s*\n(?=\S)|^\s*$/.exec(source.text.slice(end))?.[0].length ?? 0;
  return spanOf(source, start, end + behind);
}
