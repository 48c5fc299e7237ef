import { findPuntById } from '../../domain/besluitpunt.ts';
import { leesKopnummer } from '../../domain/kopnotatie.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import { puntenVanBeide, type Sectie } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Regel } from '../regel.ts';
import { veiligIn } from '../tekst/herschrijf.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

/** "1.", "2.3", "IV.", or the number of an argument by the id of its besluitpunt. */
const NUMMER = /^(?:\d+[.)]|\d+(?:\.\d+)+\.?|[IVX]+\.|([a-z]\w+)\.\d+)(?=\s)/;

/** Headings have no typed number: only arguments are numbered, and the program checks those. */
export const kopNummer: Regel = {
  naam: 'kop-nummer',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Een kop heeft geen getypt nummer.',
  waarom:
    'Een getypt nummer klopt niet meer zodra er een kop bij komt. Alleen argumenten en kanttekeningen hebben een nummer: dat van het besluitpunt.',
  fout: '## Aanleiding\n\nDe brug is dicht.\n\n### ‹1.› De pont\n\nEr vaart een pont.',
  goed: '## Aanleiding\n\nDe brug is dicht.\n\n### De pont\n\nEr vaart een pont.',
  check: ({ passages, voorstel, sjabloon }) => {
    const zoalsGedrukt = gedrukteNummers(voorstel, sjabloon.soorten[voorstel.soort.value]);
    const argumenten = new Set(
      voorstel.secties.flatMap((sectie) => sectie.argumenten.map(({ kop }) => kop.span.start)),
    );
    return passages.flatMap((passage) => {
      // Whether the head of an argument has the right number is told where it is read.
      if (argumenten.has(lineStart(passage)) || zoalsGedrukt.has(lineStart(passage))) return [];
      const found = passage.soort === 'kop' ? NUMMER.exec(passage.text) : null;
      const [, id] = found ?? [];
      if (!found || (id !== undefined && !findPuntById(puntenVanBeide(voorstel), id))) return [];
      const melding = `Het nummer '${found[0]}' hoort niet in een kop.`;
      const end = passage.text.slice(found[0].length).search(/\S|$/) + found[0].length;
      const herstel = veiligIn(`Haal '${found[0]}' weg`, { passage, start: 0, end, tekst: '' });
      return [{ melding, span: spanIn(passage, 0, found[0].length), hint: 'Haal het nummer weg.', herstel }];
    });
  },
};

/**
 * Where headings start of which the template prints the number too: as part of the heading, or because it numbers its
 * sections. Those numbers follow each other; one that does not is no longer right.
 */
function gedrukteNummers(voorstel: Voorstel, soort: SoortSjabloon | undefined): ReadonlySet<number> {
  const { onderdeel } = soort?.kopnummering ?? {};
  const order = (soort?.secties ?? []).map(({ sleutel }) => sleutel);
  const place = ({ sleutel, vrij }: Sectie) => (vrij ? order.length : order.indexOf(sleutel));
  const printed = [...voorstel.secties].sort((one, other) => place(one) - place(other));
  const typed = printed.map((sectie, index) => {
    const read = onderdeel && leesKopnummer(onderdeel, sectie.kop.value);
    return { sectie, before: read && read.nummer - index };
  });
  const first = typed.find(({ before }) => before !== undefined)?.before;
  const known = typed.filter(({ sectie, before }) => {
    const definitie = sectie.vrij
      ? undefined
      : soort?.secties.find(({ sleutel }) => sleutel === sectie.sleutel);
    return (
      (before !== undefined && before === first && before > 0) ||
      [definitie?.kop, ...(definitie?.ook ?? [])].includes(sectie.kop.value)
    );
  });
  return new Set(known.map(({ sectie }) => sectie.span.start));
}

/** The offset at which the line of a passage begins. */
function lineStart({ source, offsets: [first = 0] }: Passage): number {
  return source.text.lastIndexOf('\n', first - 1) + 1;
}
