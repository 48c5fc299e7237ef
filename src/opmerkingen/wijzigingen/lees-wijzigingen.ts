import type { Voorstel } from '../../gegevens/register.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Koppeling, Koppelingen } from '../gedrukt/koppel.ts';
import type { Waarde } from '../gedrukt/waarden.ts';
import { eenKeer, type Uitkomst } from './een-keer.ts';
import { groepen } from './groepen.ts';
import { ongevolgdNieuw, ongevolgdWeg } from './ongevolgd.ts';
import { schrappen } from './schrappen.ts';
import { type Boven, toegevoegd } from './toegevoegd.ts';
import { uitkomst } from './uitkomst.ts';
import { verdeeld } from './verdeeld.ts';
import { verplaatsingen } from './verplaatsingen.ts';
import { inWaarden } from './waarde-schrijven.ts';
import type { Gevonden } from './wijziging.ts';

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
      uitkomsten.push(uitkomst(first, now, ookOngevolgd));
    else if (there.length > 0) los.push(verdeeld(there, groep.na));
    else if (now && ongevolgdBij.has(groep.voor[0]?.number ?? -1))
      los.push(ongevolgdNieuw(now, boven, voorstel, ookOngevolgd));
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
  ].map((one) => ({
    ...one,
    bewerkingen: inWaarden(one.bewerkingen, beoordeeld.waarden),
    // What only the template prints has no place of its own: it is told where comments on that are told.
    diagnostics: one.diagnostics.map((told) =>
      told.span ? told : { ...told, span: voorstel.onderwerp.span },
    ),
  }));
}
