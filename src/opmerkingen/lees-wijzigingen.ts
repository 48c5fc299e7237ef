import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { tip } from '../diagnostics/diagnostic.ts';
import { alleBlokken, tekstenIn } from '../domain/tekstblok.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { WordParagraph } from '../ooxml/word/word-document.ts';
import { type Span, spanOf } from '../source/source-text.ts';
import { tekstVan } from './alineatekst.ts';
import { kaal } from './gelijk.ts';
import { geschrapt, geschraptArgument, omvangVan, wegTeHalen } from './geschrapt.ts';
import { groepen } from './groepen.ts';
import type { Koppeling, Koppelingen } from './koppel.ts';
import { maakBewerking } from './maak-bewerking.ts';
import { geweigerd, gewijzigd, tweeManieren, watGebeurt, zelfDoen } from './meldingen.ts';
import { bare } from './regels-van.ts';
import { type Regel, spanVan, type Teken } from './teken.ts';
import { type Ingreep, ingrepenVan, merkletters, merkstukken, naIngrepen } from './tekstverschil.ts';
import { type Boven, bronVan, plaatsAchter, toegevoegd } from './toegevoegd.ts';
import { inWaarden } from './waarde-schrijven.ts';
import type { Waarde } from './waarden.ts';
import { alleen, type Gevonden } from './wijziging.ts';

export interface Beoordeeld {
  /** The paragraphs of the file as they stand in it. */
  readonly ruw: readonly WordParagraph[];
  /** The paragraphs with all tracked changes rejected, and with all of them accepted. */
  readonly voor: readonly WordParagraph[];
  readonly na: readonly WordParagraph[];
  readonly koppelingen: Koppelingen;
  readonly voorstel: Voorstel;
  readonly waarden: readonly Waarde[];
  /** Whether what was changed without tracking is made too; it is told either way. */
  readonly ookOngevolgd: boolean;
}

/** One place of a paper with what became of it. */
interface Uitkomst {
  readonly regel: Regel;
  /** What the text of the source says then; empty when it was taken out. */
  readonly wordt: string;
  /** What was done, in words. */
  readonly gedaan: string;
  readonly gevonden: Gevonden;
}

/**
 * What reviewers did in a paper, as changes of the source that it was made of. What is computed or printed by the template
 * is refused with what to change instead; what was not tracked is told as such. A text that the paper prints twice is
 * changed once.
 */
export function leesWijzigingen(beoordeeld: Beoordeeld): readonly Gevonden[] {
  const { ruw, voor, na, koppelingen, voorstel, ookOngevolgd } = beoordeeld;
  const byNumber = new Map(koppelingen.gekoppeld.map((one) => [one.alinea.number, one]));
  const ongevolgdBij = new Set(koppelingen.bij.map(({ number }) => number));
  const uitkomsten: Uitkomst[] = [];
  const los: Gevonden[] = [];
  const weg: Koppeling[] = [];
  const nieuw: { readonly alinea: WordParagraph; readonly boven: Boven | undefined }[] = [];
  let boven: Boven | undefined;
  for (const groep of groepen(ruw, voor, na)) {
    const there = groep.voor.flatMap((one) => byNumber.get(one.number) ?? []);
    const [first] = there;
    const [now] = groep.na;
    if (groep.voor.length === 0 && now) nieuw.push({ alinea: now, boven });
    else if (groep.na.length === 0) weg.push(...there);
    else if (there.length === 1 && groep.voor.length === 1 && groep.na.length === 1 && first && now)
      uitkomsten.push(uitkomst(first, now, beoordeeld));
    else if (there.length > 0) los.push(verdeeld(there, groep.na));
    else if (now && ongevolgdBij.has(groep.voor[0]?.number ?? -1))
      los.push(ongevolgdNieuw(now, boven, beoordeeld));
    const last = there.at(-1);
    if (last?.druk.regel.span && groep.na.length > 0) boven = { regel: last.druk.regel, alinea: last.alinea };
  }
  const { verplaatst, moved, overig } = verplaatsingen(weg, nieuw, voorstel);
  return [
    ...eenKeer([...uitkomsten, ...schrappen(overig.weg, moved, voorstel)]),
    ...los,
    ...verplaatst,
    ...overig.nieuw.map(({ alinea, boven: above }) => toegevoegd(alinea, above, voorstel)),
    ...koppelingen.weg.flatMap(({ regel }) => ongevolgdWeg(regel, voorstel, ookOngevolgd)),
  ].map((one) => ({ ...one, bewerkingen: inWaarden(one.bewerkingen, beoordeeld.waarden) }));
}

/** What became of a line of which the paragraph is still there. */
function uitkomst(
  { alinea, druk: { regel } }: Koppeling,
  now: WordParagraph,
  { ookOngevolgd }: Beoordeeld,
): Uitkomst {
  const was = tekstVan(alinea.children);
  const ongevolgd = bare(alinea) === regel.letters ? [] : ingrepenVan(regel.letters, was);
  const basis = ongevolgd.length === 0 ? regel : naIngrepen(regel, ongevolgd, { soort: 'ongevolgd' });
  const gevolgd = bare(now) === bare(alinea) ? [] : ingrepenVan(basis.letters, tekstVan(now.children));
  const told = ongevolgd.map((one) => gewijzigd(regel, one, plaatsVan(regel, one), false));
  const straight = ookOngevolgd && ongevolgd.length > 0;
  const [from, steps] = straight
    ? [regel, ingrepenVan(regel.letters, tekstVan(now.children))]
    : [basis, gevolgd];
  const done: Ingreep[] = [];
  const bewerkingen = steps.flatMap((step) => {
    const made = maakBewerking(from, step, now);
    if ('door' in made) {
      told.push(geweigerd(from, step, plaatsVan(from, step), made));
      return [];
    }
    done.push(step);
    if (!straight) told.push(gewijzigd(from, step, plaatsVan(from, step), true));
    return made;
  });
  if (straight)
    told.push(...gevolgd.map((one) => gewijzigd(basis, one, plaatsVan(basis, one) ?? regel.span, true)));
  const after = naIngrepen(from, done, NIEUW);
  // What was typed without tracking stays out of the source.
  const anders = straight ? after : zonderOngevolgd(regel, after, done, from);
  const changed = bewerkingen.length > 0;
  return {
    regel,
    wordt: merkletters(anders),
    gedaan: done.map((one) => watGebeurt(from, one)).join(' en '),
    gevonden: {
      bewerkingen,
      weg: changed ? merkstukken(regel) : [],
      bij: changed ? merkstukken(anders) : [],
      diagnostics: told,
    },
  };
}

/** The letters that came in. */
const NIEUW: Teken = { soort: 'bron', start: 0, end: 0, diepte: 0 };

/** A changed line in which what was changed without tracking reads as it did. */
function zonderOngevolgd(regel: Regel, after: Regel, done: readonly Ingreep[], basis: Regel): Regel {
  if (!basis.tekens.some(({ soort }) => soort === 'ongevolgd') && basis.letters === regel.letters)
    return after;
  // The same changes at the places that their letters have in the line as it was made.
  const home = new Map(regel.tekens.map((teken, index) => [teken, index]));
  const moved = done.map((one) => {
    const first = basis.tekens[one.from];
    const from = (first && home.get(first)) ?? regel.letters.length;
    return { ...one, from, to: from + one.to - one.from };
  });
  return naIngrepen(regel, moved, NIEUW);
}

function plaatsVan(regel: Regel, { from, to }: Ingreep): Span | undefined {
  const around = from === to ? spanVan(regel, from - 1, from) : spanVan(regel, from, to);
  if (!around) return regel.span;
  return from === to ? spanOf(around.source, around.end, around.end) : around;
}

/** A paragraph that was divided, or several that were joined. */
function verdeeld(there: readonly Koppeling[], na: readonly WordParagraph[]): Gevonden {
  const [first, ...rest] = there;
  const regel = first?.druk.regel;
  const told = (melding: string, hint: string) => alleen(zelfDoen(melding, regel?.span, hint));
  if (!regel?.span || !first) return alleen();
  const { source } = regel.span;
  const all = there.map(({ druk }) => druk.regel);
  const texts = na.map((one) => kaal(tekstVan(one.children)).letters);
  const plain = all.every(({ soort }) => soort === 'alinea' || soort === 'lijstpunt');
  const split =
    rest.length === 0 && texts.join(' ') === regel.letters ? [...texts.keys()].slice(1) : undefined;
  if (plain && split) {
    let at = 0;
    const bewerkingen = split.flatMap((index) => {
      at += (texts[index - 1]?.length ?? 0) + 1;
      const [before, behind] = [regel.tekens[at - 2], regel.tekens[at]];
      if (before?.soort !== 'bron' || behind?.soort !== 'bron' || before.diepte + behind.diepte > 0)
        return [];
      return [{ span: spanOf(source, before.end, behind.start), tekst: scheiding(regel) }];
    });
    if (bewerkingen.length === split.length)
      return {
        bewerkingen,
        weg: [merkletters(regel)],
        bij: delen(regel, texts),
        diagnostics: [tip('word-wijziging', 'Een beoordelaar heeft deze alinea gesplitst.', regel.span)],
      };
  }
  const joined =
    rest.length > 0 && na.length === 1 && all.map(({ letters }) => letters).join(' ') === texts[0];
  if (plain && joined) {
    const bewerkingen = all.slice(1).flatMap((one, index) => {
      const above = all[index]?.span;
      return above && one.span ? [{ span: spanOf(source, above.end, one.span.start), tekst: ' ' }] : [];
    });
    return {
      bewerkingen,
      weg: all.map(merkletters),
      bij: [all.map(merkletters).join(' ')],
      diagnostics: [
        tip('word-wijziging', 'Een beoordelaar heeft dit met de volgende alinea samengevoegd.', regel.span),
      ],
    };
  }
  return told(
    `Een beoordelaar heeft dit ${rest.length > 0 ? 'samengevoegd en' : 'gesplitst en'} gewijzigd: '${texts.join(' / ')}'.`,
    'Neem deze wijziging zelf over: het programma kan niet zien welke woorden waar horen.',
  );
}

function scheiding({ soort, span, gedrukt }: Regel): string {
  if (soort !== 'lijstpunt' || !span || !gedrukt) return '\n\n';
  const start = span.source.text.lastIndexOf('\n', span.start - 1) + 1;
  return `\n${span.source.text.slice(start, span.start)}`;
}

/** What each part of a divided line says of the source. */
function delen(regel: Regel, texts: readonly string[]): readonly string[] {
  let at = 0;
  return texts.map((text) => {
    const tekens = regel.tekens.slice(at, at + text.length);
    at += text.length + 1;
    return merkletters({ letters: text, tekens });
  });
}

/** Texts that went in one place and came in another, as they were. */
function verplaatsingen(
  weg: readonly Koppeling[],
  nieuw: readonly { readonly alinea: WordParagraph; readonly boven: Boven | undefined }[],
  voorstel: Voorstel,
) {
  const left = new Map<string, Koppeling[]>();
  for (const one of weg) left.set(one.druk.regel.letters, [...(left.get(one.druk.regel.letters) ?? []), one]);
  const verplaatst: Gevonden[] = [];
  const moved = new Set<Koppeling>();
  const overig: (typeof nieuw)[number][] = [];
  for (const one of nieuw) {
    const from = left.get(bare(one.alinea))?.shift();
    if (!from) {
      overig.push(one);
      continue;
    }
    moved.add(from);
    verplaatst.push(verplaats(from.druk.regel, one, voorstel));
  }
  return {
    verplaatst,
    moved,
    overig: { weg: weg.filter((one) => !moved.has(one)), nieuw: overig },
  };
}

function verplaats(
  regel: Regel,
  { alinea, boven }: { readonly alinea: WordParagraph; readonly boven: Boven | undefined },
  voorstel: Voorstel,
): Gevonden {
  const place = boven && plaatsAchter(boven, alinea, voorstel);
  const [weg, bron] = [wegTeHalen(regel), bronVan(regel)];
  const after = boven?.regel.letters ?? '';
  const melding = `Een beoordelaar heeft dit verplaatst${after === '' ? '' : `, naar achter '${after.slice(0, 60)}${after.length > 60 ? '…' : ''}'`}.`;
  if (!regel.span || !place || 'hint' in place || place.vorm !== 'blok' || !weg || bron === undefined) {
    const hint =
      regel.soort === 'besluitpunt'
        ? 'Verplaats het zelf, en laat daarna `opmaak --hernummer` de nummers van de argumenten bijwerken.'
        : 'Verplaats het zelf, met wat eronder hoort.';
    return alleen(zelfDoen(melding, regel.span, hint));
  }
  const { source } = regel.span;
  return {
    bewerkingen: [
      { span: weg, tekst: '' },
      { span: spanOf(source, place.offset, place.offset), tekst: `${place.before}${bron}` },
    ],
    weg: [],
    bij: [],
    diagnostics: [tip('word-wijziging', melding, regel.span)],
  };
}

/** What was taken out, an argument with all that stands below it as one; `moved` went elsewhere. */
function schrappen(
  weg: readonly Koppeling[],
  moved: ReadonlySet<Koppeling>,
  voorstel: Voorstel,
): readonly Uitkomst[] {
  const lines = weg.map(({ druk }) => druk.regel);
  const gone = new Set([...weg, ...moved].map(({ druk }) => druk.regel.span?.start));
  const heads = new Map(lines.filter(({ soort }) => soort === 'kop').map((one) => [one.span?.start, one]));
  const whole = voorstel.secties
    .flatMap(({ argumenten }) => argumenten)
    .filter(({ kop, inhoud }) => {
      const texts = alleBlokken(inhoud).flatMap((blok) =>
        tekstenIn(blok).map(([first]) => first?.span.start),
      );
      return heads.has(kop.span.start) && texts.every((start) => gone.has(start));
    });
  const within = ({ span }: Regel) =>
    whole.find((one) => span && one.kop.span.start <= span.start && span.end <= omvangVan(one).end);
  const done = whole.flatMap((one): readonly Uitkomst[] => {
    const regel = heads.get(one.kop.span.start);
    const gevonden = geschraptArgument(
      one,
      lines.filter((line) => within(line) === one),
    );
    return regel ? [{ regel, wordt: '', gedaan: 'alles geschrapt', gevonden }] : [];
  });
  const rest = lines.filter((regel) => !within(regel));
  return [
    ...done,
    ...rest.map((regel): Uitkomst => {
      return { regel, wordt: '', gedaan: 'alles geschrapt', gevonden: geschrapt(regel, voorstel) };
    }),
  ];
}

/** Texts that stand in the paper in several places: one change, or none where they differ. */
function eenKeer(all: readonly Uitkomst[]): readonly Gevonden[] {
  const byPlace = new Map<string, Uitkomst[]>();
  all.forEach((one, index) => {
    const { gedrukt, soort, span } = one.regel;
    const key = gedrukt || soort === 'gegeven' ? `t${(gedrukt?.span ?? span)?.start}` : `r${index}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  });
  return [...byPlace.values()].flatMap((copies): readonly Gevonden[] => {
    const [first] = copies;
    if (!first) return [];
    const changed = copies.filter(({ gevonden }) => gevonden.bewerkingen.length > 0);
    const outcomes = [...new Map(changed.map((one) => [one.wordt, one])).values()];
    const [one, other] = outcomes;
    const told = copies.flatMap(({ gevonden }) => gevonden.diagnostics);
    if (one && other && first.regel.span)
      return [
        alleen(
          tweeManieren(first.regel.span, [one.gedaan, other.gedaan]),
          ...told.filter(({ ernst }) => ernst !== 'tip'),
        ),
      ];
    if (!one) return [alleen(...told)];
    const diagnostics = changed.length < copies.length ? told.map(metKopie) : told;
    return [{ ...one.gevonden, diagnostics }];
  });
}

function metKopie(one: Diagnostic): Diagnostic {
  if (one.hint !== undefined) return one;
  return {
    ...one,
    hint: 'Deze tekst staat twee keer in het stuk en is op één plaats gewijzigd; hier staat zij een keer.',
  };
}

function ongevolgdNieuw(
  now: WordParagraph,
  boven: Boven | undefined,
  { voorstel, ookOngevolgd }: Beoordeeld,
): Gevonden {
  const found = toegevoegd(now, boven, voorstel);
  const diagnostics = found.diagnostics.map((one) => alsOngevolgd(one));
  return ookOngevolgd ? { ...found, diagnostics } : alleen(...diagnostics);
}

/** A text of the source that is not in the file any more. What only the template prints, a reviewer may leave out. */
function ongevolgdWeg(regel: Regel, voorstel: Voorstel, ookOngevolgd: boolean): readonly Gevonden[] {
  if (!regel.span || !regel.gedrukt) return [];
  const found = geschrapt(regel, voorstel);
  const diagnostics = found.diagnostics.map((one) => alsOngevolgd(one));
  return [ookOngevolgd ? { ...found, diagnostics } : alleen(...diagnostics)];
}

function alsOngevolgd(one: Diagnostic): Diagnostic {
  return {
    ...one,
    regel: 'word-ongevolgd',
    ernst: 'waarschuwing',
    melding: one.melding.replace(
      /^Een beoordelaar heeft/u,
      'Zonder dat Word het bijhield, heeft een beoordelaar',
    ),
    hint:
      one.hint ??
      'Kijk na of dit de bedoeling is: zo’n wijziging ziet niemand in Word. `--pas-toe` laat haar liggen; met `--ook-ongevolgd` gaat zij mee.',
  };
}
