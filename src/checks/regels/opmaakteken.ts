import type { Herstel } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { CheckInput } from '../check.ts';
import type { Regel, Vondst } from '../regel.ts';
import { inPlaatsVan, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { findIn, type Passage, spanIn } from '../tekst/passage.ts';

const LAAG = /~(?<=[A-Za-zÀ-ɏ\d)].)([A-Za-z\d+-]{1,6})~(?!~)/g;
const HOOG = /\^(?<=[A-Za-zÀ-ɏ\d)].)(?:([A-Za-z\d+-]{1,6})\^|(-?\d)(?![\dA-Za-z]))/g;
const DOORGESTREEPT = /(?<!~)~~[^\s~](?:[^~]*[^\s~])?~~(?!~)/g;
const VAKJE = /^\[[ xX]\](?= |$)/;

const LAGE_TEKENS = { tekens: '0123456789+-', vormen: '₀₁₂₃₄₅₆₇₈₉₊₋', naam: 'laag' } as const;
const HOGE_TEKENS = { tekens: '0123456789+-n', vormen: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ', naam: 'hoog' } as const;

/** Marks that other programs know stay in the text as they are: strikethrough, small figures, boxes to tick. */
export const opmaakteken: Regel = {
  naam: 'opmaakteken',
  groep: 'tekst',
  ernst: 'tip',
  kort: 'In de tekst staan geen opmaaktekens die hier niets doen.',
  waarom:
    'Doorstrepen met `~~`, kleine cijfers met `~2~` of `^2^` en vakjes met `[ ]` horen bij andere programma’s. Hier komen de tekens zelf in het document. Lage en hoge cijfers zijn gewone tekens: CO₂, m². Wat er verandert, laat `raadsvoorstel verschil` zien. Bedoelt u het teken zelf, zet er dan een `\\` voor.',
  fout: 'Per jaar komt er 40 ton minder CO‹~2~› in de lucht.',
  goed: 'Per jaar komt er 40 ton minder CO₂ in de lucht.',
  check(input) {
    const found = [
      ...struck(input.passages),
      ...small(input, LAAG, LAGE_TEKENS),
      ...small(input, HOOG, HOGE_TEKENS),
      ...boxes(input.passages),
    ];
    const literal = literalSpans(input.voorstel);
    return found.filter(
      ({ span }) =>
        span.source.text[span.start - 1] !== '\\' &&
        !literal.some(({ start, end }) => span.start < end && span.end > start),
    );
  },
};

function struck(passages: readonly Passage[]): Vondst[] {
  return findIn(passages, DOORGESTREEPT).map(({ span, passage, match }) => ({
    keuzes: [
      zonder('Haal weg wat doorgestreept is', passage, match),
      mogelijkIn('Haal alleen de tekens weg', inPlaatsVan({ passage, match }, match[0].slice(2, -2))),
    ].filter((one) => one !== undefined),
    melding: 'Doorstrepen met `~~` werkt niet: de tekens komen zo in het document.',
    span,
    hint: 'Haal weg wat vervalt. Wat er verandert, toont `raadsvoorstel verschil`.',
  }));
}

interface Vormen {
  readonly tekens: string;
  readonly vormen: string;
  readonly naam: string;
}

/** Takes words away with the space before or behind them. */
function zonder(titel: string, passage: Passage, { index, 0: found }: RegExpExecArray): Herstel | undefined {
  const end = index + found.length;
  const before = passage.text[index - 1] === ' ' ? 1 : 0;
  const behind = before === 0 && passage.text[end] === ' ' ? 1 : 0;
  return mogelijkIn(titel, { passage, start: index - before, end: end + behind, tekst: '' });
}

function small({ passages, characters }: CheckInput, pattern: RegExp, vormen: Vormen): Vondst[] {
  return findIn(passages, pattern).map(({ passage, match, span }) => {
    const { text } = passage;
    const inside = match[1] ?? match[2] ?? '';
    const forms = [...inside].map((teken) => vormen.vormen[vormen.tekens.indexOf(teken)] ?? '');
    const known = forms.every((form) => form !== '' && characters.has(form.codePointAt(0) ?? 0));
    const before = /[A-Za-zÀ-ɏ\d]*$/.exec(text.slice(Math.max(0, match.index - 100), match.index))?.[0] ?? '';
    const behind = /^[A-Za-zÀ-ɏ\d]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const word = `${before}${known ? forms.join('') : inside}${behind}`;
    // A single mark may be meant ("10^6").
    const repair = known && match[2] === undefined ? veiligIn : mogelijkIn;
    const tekst = known ? forms.join('') : inside;
    return {
      herstel: repair(`Schrijf '${word}'`, inPlaatsVan({ passage, match }, tekst)),
      melding: `\`${match[0]}\` wordt niet ${vormen.naam} gezet: de tekens komen zo in het document.`,
      span,
      hint: known ? `Typ het kleine teken zelf: \`${word}\`.` : `Schrijf \`${word}\`.`,
    };
  });
}

/** The first of each row of boxes. */
function boxes(passages: readonly Passage[]): Vondst[] {
  const isBox = (passage: Passage | undefined) =>
    passage !== undefined && ['punt', 'alinea'].includes(passage.soort) && VAKJE.test(passage.text);
  return passages.flatMap((passage, index): Vondst[] => {
    if (!isBox(passage) || isBox(passages[index - 1])) return [];
    return [
      {
        melding: `\`${passage.text.slice(0, 3)}\` wordt geen vakje om aan te kruisen: de haken komen zo in het document.`,
        span: spanIn(passage, 0, 3),
        hint: 'Schrijf achter het punt of het klaar is, of typ ☐ of ☑.',
      },
    ];
  });
}

/** Code, and links that show their address: there every sign is meant. */
function literalSpans(voorstel: Voorstel): Span[] {
  const links = segmentenVan(voorstel, 'link').map(({ span }) => span);
  return [
    ...segmentenVan(voorstel, 'code').map(({ span }) => span),
    ...links.filter((span) => /^<?(?:https?:|www\.|\S+@)/.test(spanText(span))),
  ];
}
