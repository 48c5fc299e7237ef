import { join } from 'node:path';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { datumFout } from '../../domain/datum.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { Soort } from '../../domain/soort.ts';
import { newVoorstel } from '../../format/new-voorstel.ts';
import { show } from '../../show/shown.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { type Vraag, vraagKeuze, vraagTot } from '../terminal/vraag.ts';
import { checkMapnaam } from '../writing/slug.ts';
import { writeNew } from '../writing/write-new.ts';

export interface NieuwOptions {
  readonly gemeente?: string | undefined;
  readonly soort?: string | undefined;
  readonly onderwerp?: string | undefined;
  readonly datum?: string | undefined;
  /** The folder that gets the folder of the proposal. */
  readonly in: string;
  readonly templates: string;
}

/** Writes a new proposal to start from. What is missing is asked when there is somebody to ask; nothing is overwritten. */
export async function nieuw(slug: string, options: NieuwOptions, terminal: Terminal): Promise<ExitStatus> {
  checkMapnaam(slug, 'een voorstel');
  const { vraag } = terminal;
  const sjablonen = openEigenSjablonen(workingWorld(), options.templates);
  if (sjablonen.gemeenten.length === 0) {
    throw new UsageError(`In de map '${options.templates}' staat geen sjabloon.`);
  }
  const gemeente = await chooseGemeente(options.gemeente, sjablonen.gemeenten, terminal);
  const geladen = await sjablonen.load(gemeente);
  if (!geladen.value) {
    printDiagnostics(geladen.diagnostics, terminal);
    return 2;
  }
  const { sjabloon } = geladen.value;
  const soort = await chooseSoort(options.soort, sjabloon, terminal);
  const definitie = sjabloon.soorten[soort];
  if (!definitie) throw new UsageError(`Het sjabloon '${gemeente}' kent de soort '${soort}' niet.`);
  const onderwerp = options.onderwerp ?? (await vraag?.(show`Onderwerp (Enter: later invullen): `));
  const datum = await chooseDatum(options.datum, vraag, terminal);
  const known = { soort, gemeente, onderwerp: onderwerp || undefined, datum };
  const path = writeNew(options.in, slug, VOORSTELBESTAND, newVoorstel(known, definitie));
  terminal.out(
    show`${path} is gemaakt: een ${definitie.naam.toLowerCase()} voor ${sjabloon.gemeente}.
Vul in wat ontbreekt; \`raadsvoorstel controleer ${join(options.in, slug)}\` noemt wat er nog moet.
`,
  );
  return 0;
}

/** The municipality that was named, the only one, or the one that is chosen; an unknown one is a UsageError. */
export async function chooseGemeente(
  given: string | undefined,
  known: readonly string[],
  terminal: Terminal,
): Promise<string> {
  if (given !== undefined) {
    if (known.includes(given)) return given;
    throw new UsageError(`'${given}' is geen bekende gemeente.`, choiceHint(given, known));
  }
  const [only] = known;
  if (known.length === 1 && only !== undefined) return only;
  if (!terminal.vraag) {
    throw new UsageError('Voor welke gemeente is het? Geef --gemeente.', `Kies uit: ${known.join(', ')}.`);
  }
  const keuzes = known.map((naam) => ({ waarde: naam, naam }));
  return vraagKeuze(terminal.vraag, terminal, show`Voor welke gemeente?`, keuzes);
}

async function chooseSoort(
  given: string | undefined,
  sjabloon: Sjabloon,
  terminal: Terminal,
): Promise<Soort> {
  const known = Object.keys(sjabloon.soorten);
  if (given !== undefined) {
    const found = known.find((soort) => soort === given);
    if (found) return found;
    throw new UsageError(`'${given}' is geen soort voorstel van deze gemeente.`, choiceHint(given, known));
  }
  const keuzes = known.map((soort) => ({ waarde: soort, naam: sjabloon.soorten[soort]?.naam ?? soort }));
  if (terminal.vraag) return vraagKeuze(terminal.vraag, terminal, show`Wat voor voorstel is het?`, keuzes);
  return known[0] ?? 'raadsvoorstel';
}

async function chooseDatum(
  given: string | undefined,
  vraag: Vraag | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  const wrong = given === undefined ? undefined : datumFout(given);
  if (wrong) throw new UsageError(wrong.melding, wrong.hint);
  if (given !== undefined || !vraag) return given;
  const tekst = show`Datum van het voorstel, als jaar-maand-dag (Enter: later invullen): `;
  return vraagTot(vraag, terminal, tekst, (antwoord) => {
    const problem = antwoord === '' ? undefined : datumFout(antwoord);
    if (!problem) return { value: antwoord === '' ? undefined : antwoord };
    return { melding: [problem.melding, problem.hint].filter(Boolean).join(' ') };
  });
}
