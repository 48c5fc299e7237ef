import type { Regel } from '../regel.ts';
import { inPlaatsVan, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

interface Spatie {
  readonly pattern: RegExp;
  readonly melding: string;
  readonly hint: string;
  /** What stands in the place of what was found. */
  readonly wordt: (found: string, behind: string) => string;
  /** Whether that is the only right answer. */
  readonly zeker: (found: string, behind: string) => boolean;
  /** Whether it is right behind what stands before it. */
  readonly mag?: (found: string, before: string) => boolean;
}

/** An abbreviation may end in a point before a comma ("enz.,"). */
const AFKORTING = /(?:\b[A-Za-zÀ-ɏ]{1,4}|\.[A-Za-zÀ-ɏ])$/u;

/** Each begins with the sign that it is about, and looks back from there: one that begins by looking back does so everywhere. */
const SPATIES: readonly Spatie[] = [
  {
    pattern: / (?<=[^\s(] ) *[,;:!?](?=\s|$)| (?<=[^\s(.…] ) *\.(?=\s|$)/g,
    melding: 'Voor een leesteken hoort geen spatie.',
    hint: 'Haal de spatie weg.',
    wordt: (found) => found.trim(),
    zeker: () => true,
  },
  {
    pattern: / (?<=[^\s(.…] ) *(?:[,;!?](?=\p{L})|\.(?=\p{Lu}[a-zß-ɏ]+\s))/gu,
    melding: 'De spatie hoort achter het leesteken, en niet ervoor.',
    hint: 'Zet de spatie erachter.',
    wordt: (found) => `${found.trim()} `,
    zeker: () => true,
  },
  {
    pattern: /[.?!](?<=[a-zß-ɏ]{2}.)(?=\p{Lu}[a-zß-ɏ]+\s)/gu,
    melding: 'Tussen twee zinnen hoort een spatie.',
    hint: 'Zet er een spatie achter.',
    wordt: (found) => `${found} `,
    // It may be a name ("Booking.Com").
    zeker: () => false,
  },
  {
    pattern: /[,;](?<=[a-zß-ɏ]{2}.)(?=[a-zß-ɏ]{2})/gu,
    melding: 'Achter dit leesteken hoort een spatie.',
    hint: 'Zet er een spatie achter.',
    wordt: (found) => `${found} `,
    zeker: () => true,
  },
  {
    pattern: /[ \u00a0](?<=\S.)[ \u00a0]+(?=\S)/g,
    melding: 'Hier staan spaties dubbel.',
    hint: 'Laat er één staan.',
    wordt: (found) => (/^\u00a0+$/.test(found) ? '\u00a0' : ' '),
    zeker: () => true,
  },
  {
    pattern: /\(\s+(?=\S)|\s(?<=\S\s)\s*\)/g,
    melding: 'Binnen haakjes hoort aan de rand geen spatie.',
    hint: 'Haal de spatie weg.',
    wordt: (found) => found.trim(),
    zeker: () => true,
  },
  {
    pattern: /[.;,:](?<=[A-Za-zÀ-ɏ].)(?=[;,:])|\.;(?<![.A-Za-zÀ-ɏ]\.?\.;)/gu,
    melding: 'Hier staan twee leestekens achter elkaar.',
    hint: 'Laat er één staan.',
    wordt: (found) => found.slice(1),
    // Of two different ones nobody knows which is meant.
    zeker: (found, behind) => behind.startsWith(found),
    mag: (found, before) => found === '.' && AFKORTING.test(before),
  },
];

/** Spaces stand where they belong. */
export const spaties: Regel = {
  naam: 'spaties',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Spaties en leestekens staan goed.',
  waarom: 'Een spatie te veel of te weinig komt zo in het document, en leidt de lezer af.',
  bron: 'Taaladvies.net, spaties en leestekens',
  fout: 'De brug is dicht‹ ,› en blijft dicht.',
  goed: 'De brug is dicht, en blijft dicht.',
  check: ({ passages }) =>
    SPATIES.flatMap(({ pattern, melding, hint, wordt, zeker, mag }) =>
      [...findIn(passages, pattern)]
        .filter(({ match, passage }) => !mag?.(match[0], passage.text.slice(0, match.index)))
        .map(({ span, match, passage }) => {
          const [found] = match;
          const behind = passage.text.slice(match.index + found.length);
          const ingreep = inPlaatsVan({ passage, match }, wordt(found, behind));
          const herstel = (zeker(found, behind) ? veiligIn : mogelijkIn)(hint.replace(/\.$/, ''), ingreep);
          return { melding, span, hint, herstel };
        }),
    ),
};
