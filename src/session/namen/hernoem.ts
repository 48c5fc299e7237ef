import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Tekstwijziging, vervang } from '../../diagnostics/herstel.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { isNaam } from '../../domain/naam.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Renameable } from '../answers.ts';
import type { Stand } from '../session.ts';
import { type Naamsoort, puntnaam, type Vermelding } from './vermelding.ts';
import { type Namen, namenRond, vermeldingAt } from './zoek.ts';

/** What can have another name, and why the others cannot. */
const WEIGERING: { readonly [Soort in Naamsoort]?: string } = {
  punt: 'Dit besluitpunt heeft nog geen naam. Geef het eerst een `id`.',
  rij: 'Deze rij heet naar haar omschrijving. Geef haar eerst een `id`.',
  tabel: 'Deze tabel heeft een vaste naam. Alleen een tabel onder `tabellen` kan anders heten.',
  figuur: 'Een figuur heet naar haar bestand. Geef het bestand een andere naam.',
  stuk: 'Een stuk heet naar zijn nummer, en zijn bestand ook. Verander die zelf.',
  voorstel: 'Een voorstel heet naar zijn map. Geef de map een andere naam.',
  lid: 'De namen van raadsleden staan in raad.yaml, en ook in wat al besloten is. Verander ze zelf.',
  fractie: 'De namen van fracties staan in raad.yaml, en ook in wat al besloten is. Verander ze zelf.',
  bestand: 'Geef het bestand zelf een andere naam.',
};

/** Whether what stands at an offset can have another name, and how it is called; else why not. */
export function hernoembaarAt(stand: Stand, offset: number): Result<Renameable> {
  const namen = namenRond(stand);
  const one = vermeldingAt(namen, stand, offset);
  if (!one) return failed(weiger('Hier staat geen naam die u overal kunt veranderen.'));
  const [defined, second] = one.rol === 'bepaalt' ? [one] : namen.bepaald(one);
  if (!defined) return failed(weiger('Deze naam wordt nergens gegeven: er is niets dat zo heet.'));
  if (second) return failed(weiger('Deze naam is meer dan één keer gegeven. Herstel dat eerst.'));
  if (!defined.eigen) return failed(weiger(WEIGERING[one.soort] ?? 'Deze naam kan niet anders.', one.span));
  const part = partOf(one, defined);
  return part ? ok({ span: part, name: spanText(part) }) : failed(weiger(NUMMER));
}

const NUMMER = 'Hier staat een nummer en geen naam; dat volgt uit de plaats van het besluitpunt.';

/**
 * The changes that give what stands at an offset another name, in all files that hang together. A name that is no name or
 * is taken is refused, with the reason.
 */
export function hernoemAt(stand: Stand, offset: number, naam: string): Result<readonly Tekstwijziging[]> {
  const asked = hernoembaarAt(stand, offset);
  if (!asked.value) return { diagnostics: asked.diagnostics };
  const namen = namenRond(stand);
  const one = vermeldingAt(namen, stand, offset);
  const [defined] = one ? (one.rol === 'bepaalt' ? [one] : namen.bepaald(one)) : [];
  if (!one || !defined) return failed(weiger('Hier staat geen naam die u overal kunt veranderen.'));
  const wrong = nameFault(namen, defined, naam);
  if (wrong !== undefined) return failed(weiger(wrong, defined.span));
  const spans = namen.all.flatMap((other) => {
    const own = other === defined || (other.rol === 'noemt' && names(other, defined));
    return own ? (partOf(other, defined) ?? []) : [];
  });
  const unique = new Map(spans.map((span) => [`${span.source.path} ${span.start}`, span]));
  return ok([...unique.values()].map((span) => vervang(span, naam)));
}

function nameFault({ all }: Namen, defined: Vermelding, naam: string): string | undefined {
  const { soort } = defined;
  if (soort === 'voetnoot' ? !/^[^\]\s^]+$/.test(naam) : !isNaam(naam))
    return soort === 'voetnoot'
      ? `'${naam}' kan geen naam van een voetnoot zijn: gebruik letters en cijfers, zonder spaties.`
      : `'${naam}' kan geen naam zijn: gebruik kleine letters, cijfers en _, en begin met een letter.`;
  if (soort === 'punt' && puntnaam(naam) !== naam)
    return `'${naam}' leest als het nummer van een besluitpunt. Kies een andere naam.`;
  const would =
    soort === 'rij' ? `${tabelOf(defined)}.${naam}` : soort === 'voetnoot' ? naam.toLowerCase() : naam;
  const taken = all.some(
    (other) =>
      other !== defined && other.rol === 'bepaalt' && other.soort === soort && other.namen.includes(would),
  );
  return taken ? `De naam '${naam}' is al in gebruik.` : undefined;
}

function tabelOf({ namen: [naam = ''] }: Vermelding): string {
  return naam.slice(0, naam.indexOf('.'));
}

/** Whether a mention names what is defined, of a row also within a longer path. */
function names(other: Vermelding, defined: Vermelding): boolean {
  return other.soort === defined.soort && matchOf(other, defined) !== undefined;
}

/** The name among those of what is defined with which a mention begins. */
function matchOf({ namen: [typed = ''], soort }: Vermelding, { namen }: Vermelding): string | undefined {
  const exact = namen.find((naam) => naam === typed);
  if (exact !== undefined || soort !== 'rij') return exact;
  return namen.find((naam) => typed.startsWith(`${naam}.`));
}

/** The piece of a mention that is the name itself: of a path one step of it; of a number nothing. */
function partOf(one: Vermelding, defined: Vermelding): Span | undefined {
  const { span, soort } = one;
  if (one === defined || soort === 'voetnoot' || soort === 'tabel') return withoutQuotes(span);
  if (soort === 'punt') return spanText(span) === defined.namen[0] ? span : undefined;
  const match = matchOf(one, defined);
  if (match === undefined) return undefined;
  const steps = match.slice(match.indexOf('.') + 1);
  const start = span.start + steps.lastIndexOf('.') + 1;
  return spanOf(span.source, start, span.start + steps.length);
}

function withoutQuotes(span: Span): Span {
  const quoted = /^(["']).*\1$/s.test(spanText(span)) ? 1 : 0;
  return spanOf(span.source, span.start + quoted, span.end - quoted);
}

/** Why a name cannot be another one, as a problem at its place. */
function weiger(melding: string, span?: Span): Diagnostic {
  return fout('id', melding, span);
}
