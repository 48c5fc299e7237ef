import { type Herstel, mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Besluitpunt, findPunt, findPuntById, readAdres } from '../../domain/besluitpunt.ts';
import { GENUMMERDE_SECTIES } from '../../domain/secties.ts';
import { platteTekst } from '../../domain/tekst.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { positionAt, type Span, spanOf } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** "1.2 De nota …", "2a.1: De nota …", "krediet.1 De nota …" */
const HEAD = /^((c?\d{1,2}(?:\.?[a-z])?|[a-z]\w+)\.\d{1,2})[.:)]?\s*(\p{Lu}.*)/u;

/** A numbered argument is a heading: without the hashes it is a paragraph that starts with a number. */
export const argumentKop: Regel = {
  naam: 'argument-kop',
  groep: 'argumenten',
  ernst: 'fout',
  kort: 'Een genummerd argument is een kop.',
  waarom:
    'Zonder hekjes is "1.1 …" gewone tekst: het argument hoort dan bij geen besluitpunt en staat niet in de inhoudsopgave van een schermlezer.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: '## Argumenten\n\n‹**1.1 De nota maakt duidelijk welke routes eerst komen**›\n\nDe drukste routes zijn het eerst aan de beurt.',
  goed: '## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.',
  check: ({ voorstel }) =>
    voorstel.secties
      .filter(({ sleutel }) => GENUMMERDE_SECTIES.includes(sleutel))
      .flatMap(({ inhoud, argumenten }) => [...inhoud, ...argumenten.flatMap((argument) => argument.inhoud)])
      .flatMap((node) => {
        const [line = ''] = node.soort === 'alinea' ? platteTekst(node.tekst).split('\n') : [];
        const head = HEAD.exec(line);
        const [, getypt = '', punt = '', claim = ''] = head ?? [];
        // Any other word with a number behind it is no id.
        if (!head || (/^[a-z]/.test(punt) && !isPunt(punt, puntenVanBeide(voorstel)))) return [];
        const { source, start, end } = node.span;
        const next = source.lineStarts[positionAt(source, start).line] ?? end + 1;
        const hint = `Schrijf \`### ${getypt} ${claim.trim()}\`, met een lege regel eronder.`;
        return [
          {
            melding: `${getypt} is hier gewone tekst en geen kop.`,
            span: spanOf(source, start, Math.min(end, next - 1)),
            hint,
            herstel: alsKop(node.span, line, { getypt, claim: claim.trim() }, bestaat(punt, voorstel)),
          },
        ];
      }),
};

/** Whether a word names a besluitpunt: by its id, or as one of the college (c1). */
function isPunt(word: string, punten: readonly Besluitpunt[]): boolean {
  const pad = readAdres(word);
  return (
    findPuntById(punten, word) !== undefined || (pad !== undefined && findPunt(punten, pad) !== undefined)
  );
}

function bestaat(punt: string, voorstel: Voorstel): boolean {
  return isPunt(punt, puntenVanBeide(voorstel));
}

/** So long a claim may be; a longer one is the text itself. */
const LANGSTE_KOP = 160;

/** Makes a heading of the first line of a paragraph, and a paragraph of the rest; none for a number that leads nowhere. */
function alsKop(
  { source, start, end }: Span,
  line: string,
  { getypt, claim }: { readonly getypt: string; readonly claim: string },
  known: boolean,
): Herstel | undefined {
  const raw = source.text.slice(start, end);
  const [first = '', ...rest] = raw.split('\n');
  const bold = /^(\*\*|__)(.*?)\1(.*)$/.exec(first);
  const own = (bold ? `${bold[2]}${bold[3]}` : first).trim().replace(/^[^\s.]+\.\d{1,2}[.):]?\s*/, '');
  if (!known || own === '' || /^[>\s]/.test(rest[0] ?? 'x')) return undefined;
  const kop = `### ${getypt} ${own}`;
  const sure = line.length <= LANGSTE_KOP && !/[.;]$/.test(claim) && (rest.length === 0 || bold !== null);
  const span = spanOf(source, start, rest.length > 0 ? start + first.length : end);
  const repair = sure ? veiligHerstel : mogelijkHerstel;
  return repair(`Maak er een kop van: ### ${getypt}`, vervang(span, rest.length > 0 ? `${kop}\n` : kop));
}
