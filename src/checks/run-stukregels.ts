import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import type { Amendement, Motie, Subamendement } from '../domain/amendement.ts';
import type { RegelInstelling } from '../domain/sjabloon.ts';
import type { Tekstregel } from './regel.ts';
import { bedragSchrijfwijze } from './regels/bedrag-schrijfwijze.ts';
import { datumBestaat } from './regels/datum-bestaat.ts';
import { datumSchrijfwijze } from './regels/datum-schrijfwijze.ts';
import { datumWeekdag } from './regels/datum-weekdag.ts';
import { officieleNaam } from './regels/officiele-naam.ts';
import { meldStilte, vind } from './run-checks.ts';
import { indexStiltes } from './stilte-index.ts';
import { readStiltes, stilteFout } from './stiltes.ts';
import { readStukpassages } from './tekst/passage.ts';
import { VAST, weigh } from './weigh.ts';

/**
 * The rules that hold for the words of a member of the council too: what they find is a slip. How a member argues, and how
 * plainly, is no affair of the griffie.
 */
const STUKREGELS: readonly Tekstregel[] = [
  bedragSchrijfwijze,
  datumBestaat,
  datumSchrijfwijze,
  datumWeekdag,
  officieleNaam,
];

/** Whether a rule looks at the words of a piece by themselves. */
export function isStukregel(naam: Regelnaam): boolean {
  return STUKREGELS.some((regel) => regel.naam === naam);
}

/**
 * What the rules on running text find in an amendment or a motion, with the severities of the template and without what a
 * comment in it silences. A comment that is wrong is reported.
 */
export function runStukregels(
  stuk: Amendement | Subamendement | Motie,
  instellingen: readonly RegelInstelling[],
): readonly Diagnostic[] {
  const passages = readStukpassages(stuk);
  const stiltes = readStiltes(stuk.frontmatter, stuk.opmerkingen);
  const isStil = indexStiltes(stiltes);
  const found = STUKREGELS.flatMap((regel) => vind(regel, regel.check({ passages })));
  const weighed = weigh({ regels: found }, instellingen).map(({ diagnostic }) => diagnostic);
  const wrong = stiltes.flatMap((stilte) => {
    const what = stilteFout(stilte, VAST);
    return what ? [meldStilte(what.melding, stilte.span, what.hint, what.herstel)] : [];
  });
  return [...weighed.filter((one) => !isStil(one)), ...wrong];
}
