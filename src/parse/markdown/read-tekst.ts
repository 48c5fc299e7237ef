import type { InlineCode, PhrasingContent, Text } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nooit, type Segment, type Tekst } from '../../domain/tekst.ts';
import { alignTyped } from '../../source/align-text.ts';
import type { Span } from '../../source/source-text.ts';
import { titleLost } from './definitions.ts';
import { braces, textDirectiveOf, unknownTextDirective } from './directives.ts';
import { refuseHtml } from './html.ts';
import { type Gelezen, geweigerd, goed, type Lezing, leesAlle, nodeSpan, typed } from './lezing.ts';
import { lostMarks } from './lost-marks.ts';

/** Inline Markdown as running text. What the documents cannot hold (HTML, a picture within a text) is an error. */
export function readTekst(nodes: readonly PhrasingContent[], lezing: Lezing): Gelezen<Tekst> {
  return leesAlle(nodes, (node) => readSegment(node, lezing));
}

function readSegment(node: PhrasingContent, lezing: Lezing): Gelezen<Tekst> {
  const span = nodeSpan(node, lezing);
  const inside = (children: readonly PhrasingContent[], make: (inhoud: Tekst) => Segment): Gelezen<Tekst> => {
    const { value, diagnostics } = readTekst(children, lezing);
    return { value: [make(value)], diagnostics };
  };
  switch (node.type) {
    case 'text':
      return {
        value: [{ soort: 'tekst', span, ...letters(node, lezing) }],
        diagnostics: lostMarks(node, lezing),
      };
    case 'inlineCode':
      return goed([{ soort: 'code', span, ...letters(node, lezing) }]);
    case 'emphasis':
      return inside(node.children, (inhoud) => ({ soort: 'nadruk', sterk: false, inhoud, span }));
    case 'strong':
      return inside(node.children, (inhoud) => ({ soort: 'nadruk', sterk: true, inhoud, span }));
    case 'link': {
      const { value, diagnostics } = readTekst(node.children, lezing);
      return {
        value: [{ soort: 'link', adres: node.url, inhoud: value, span }],
        diagnostics: [...titleLost(node, lezing), ...diagnostics],
      };
    }
    case 'linkReference': {
      const adres = lezing.definitions.get(node.identifier)?.url ?? '';
      return inside(node.children, (inhoud) => ({ soort: 'link', adres, inhoud, span }));
    }
    case 'break':
      return goed([{ soort: 'regeleinde', span }]);
    case 'footnoteReference': {
      const hint = `Zet de tekst van [^${node.label ?? node.identifier}] in de zin zelf.`;
      return lezing.inVoetnoot
        ? geweigerd(fout('voetnoot', 'In een voetnoot kan geen andere voetnoot staan.', span, { hint }))
        : goed([{ soort: 'voetnoot', naam: node.identifier.toLowerCase(), span }]);
    }
    case 'html':
      return geweigerd(...refuseHtml(node, lezing));
    case 'image':
    case 'imageReference': {
      const melding = 'Hier kan geen afbeelding staan.';
      const hint = 'Zet de afbeelding op een eigen regel in een alinea, met een lege regel ervoor en erna.';
      return geweigerd(fout('afbeelding-plaats', melding, span, { hint }));
    }
    case 'textDirective':
      return readDirective(node, lezing);
    case 'delete':
      // The syntax of it is not switched on.
      return goed([asTyped(node, lezing)]);
    default:
      return nooit(node);
  }
}

function readDirective(
  node: Extract<PhrasingContent, { type: 'textDirective' }>,
  lezing: Lezing,
): Gelezen<Tekst> {
  const span = nodeSpan(node, lezing);
  const soort = textDirectiveOf(node.name);
  switch (soort) {
    case 'bedrag':
      return { value: [{ soort: 'bedrag', pad: nodeText(node), span }], diagnostics: braces(node, lezing) };
    case 'punt':
      // A word right behind another, as in "zie:punt 3", is what it looks like.
      if (!typed(node, lezing).includes('[')) {
        const before = lezing.text[(node.position?.start.offset ?? 0) - 1] ?? ' ';
        return { value: [asTyped(node, lezing)], diagnostics: /[\s(]/.test(before) ? [nameless(span)] : [] };
      }
      return {
        value: [{ soort: 'punt', id: nodeText(node).trim(), span }],
        diagnostics: braces(node, lezing),
      };
    case 'tabel':
    case 'figuur':
      if (!typed(node, lezing).includes('[')) return goed([asTyped(node, lezing)]);
      return {
        value: [{ soort, naam: nodeText(node).trim(), span }],
        diagnostics: braces(node, lezing),
      };
    case 'taal': {
      const { value, diagnostics } = readTekst(node.children, lezing);
      return {
        value: [{ soort: 'taal', code: node.attributes?.lang ?? '', inhoud: value, span }],
        diagnostics: [...braces(node, lezing, 'lang'), ...diagnostics],
      };
    }
    case undefined:
      return { value: [asTyped(node, lezing)], diagnostics: unknownTextDirective(node, lezing) };
  }
}

/** The error of a number of a besluitpunt without the id in brackets. */
function nameless(span: Span): Diagnostic {
  const hint = 'Schrijf het id tussen rechte haken, zonder spatie ervoor: `:punt[krediet]`.';
  return fout('onbekend-besluitpunt', 'Achter :punt staat geen id.', span, { hint });
}

/** The letters of a node, each at its place in the source. */
function letters(node: Text | InlineCode, lezing: Lezing): { tekst: string; offsets: readonly number[] } {
  const start = (node.position?.start.offset ?? 0) + (node.type === 'inlineCode' ? 1 : 0);
  const raw = lezing.text.slice(start, node.position?.end.offset ?? start);
  return { tekst: node.value, offsets: placed(alignTyped(node.value, raw, start), lezing) };
}

/** A node that means nothing to us is what it looks like: text. */
function asTyped(node: PhrasingContent, lezing: Lezing): Segment {
  const tekst = typed(node, lezing);
  const start = node.position?.start.offset ?? 0;
  const places = Array.from({ length: tekst.length + 1 }, (_, index) => start + index);
  return { soort: 'tekst', tekst, offsets: placed(places, lezing), span: nodeSpan(node, lezing) };
}

/** Places in what was parsed as those in the source. */
function placed(places: readonly number[], { offsets }: Lezing): readonly number[] {
  return offsets ? places.map((offset) => offsets[offset] ?? offset) : places;
}
