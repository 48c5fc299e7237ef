import { basename, dirname } from 'node:path';
import { geenPunt, heeftPunt, nieuwStuk, puntenVan, type Stukplaats } from '../../bronnen/nieuw-stuk.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Amendement, Stuksoort } from '../../domain/amendement.ts';
import { STUKKENMAP, VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { inKort } from '../../domain/in-kort.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { leesStukken } from '../../dossier/lees-stukken.ts';
import { readVastgelegd } from '../../dossier/vastgelegd.ts';
import { check } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { folderOf } from '../../world/paths.ts';
import { bronnenBelow } from '../proposals/bronnen-below.ts';
import { demandInside, expandOrNone } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { vraagKeuze } from '../terminal/vraag.ts';
import { writeNew } from '../writing/write-new.ts';

export interface NieuwStukOptions {
  readonly soort: Stuksoort;
  /** Folder or file of the proposal; of a subamendement the number of the amendment. */
  readonly bij?: string | undefined;
  readonly punt?: string | undefined;
  readonly titel?: string | undefined;
  /** The folder of all proposals. */
  readonly in: string;
  readonly templates: string;
}

/** Writes an amendment, subamendement or motion to start from, beside its proposal. Nothing is overwritten. */
export async function nieuwStukMaken(options: NieuwStukOptions, terminal: Terminal): Promise<ExitStatus> {
  const { soort, templates } = options;
  const world = workingWorld();
  const path = soort === 'subamendement' ? findAmendement(options) : await findVoorstel(options, terminal);
  const { value: voorstel, diagnostics } = await check(world, path, openEigenSjablonen(world, templates));
  if (!voorstel) {
    printDiagnostics(diagnostics, terminal);
    terminal.err(show`Verbeter eerst het voorstel; er is niets gemaakt.\n`);
    return 1;
  }
  const folder = folderOf(path);
  const { value: stukken } = leesStukken(world, folder, readVastgelegd(world, folder).value ?? []);
  const plaats: Stukplaats = { path, voorstel, stukken };
  const bij = soort === 'subamendement' ? amendementOf(plaats, options.bij) : undefined;
  const punt = soort === 'amendement' ? await choosePunt(plaats, options.punt, terminal) : undefined;
  const titel = options.titel ?? (await terminal.vraag?.(show`Titel (Enter: later invullen): `));
  const { nummer, text } = nieuwStuk(world, plaats, { soort, titel: titel || undefined, punt, bij });
  const made = writeNew(folder === '' ? '.' : folder, STUKKENMAP, `${nummer}.md`, text);
  terminal.out(
    show`${made} is gemaakt.\nVul in wat ontbreekt; \`raadsvoorstel controleer ${made}\` noemt wat er nog moet.\n`,
  );
  return 0;
}

/** The file of the proposal that was meant. */
async function findVoorstel({ bij, in: proposals }: NieuwStukOptions, terminal: Terminal): Promise<string> {
  const all = bronnenBelow(proposals).map((file) => ({ file, slug: basename(dirname(file)) }));
  const slugs = all.map(({ slug }) => slug);
  if (bij === undefined) {
    if (!terminal.vraag || all.length === 0) {
      throw new UsageError('Bij welk voorstel is het? Geef --bij met de naam van de map.');
    }
    const keuzes = slugs.map((slug) => ({ waarde: slug, naam: slug }));
    const slug = await vraagKeuze(terminal.vraag, terminal, show`Bij welk voorstel?`, keuzes);
    return all.find((one) => one.slug === slug)?.file ?? '';
  }
  const known = all.find(({ slug }) => slug === bij);
  if (known) return known.file;
  const [found, other] = /[\\/]|\.md$/.test(bij) ? expandOrNone(bij) : [];
  if (!found || other) {
    const near = slugs.find((slug) => slug.startsWith(bij)) ?? nearest(bij, slugs);
    const hint = near ? `Bedoelde u '${near}'?` : `Geef de naam van een map in ${proposals}/.`;
    throw new UsageError(`Er is geen voorstel '${bij}'.`, hint);
  }
  demandInside(found);
  return found.path;
}

/** The file of the proposal beside which the amendment lies that a subamendement is on. */
function findAmendement({ bij, in: proposals }: NieuwStukOptions): string {
  if (bij === undefined) throw new UsageError('Op welk amendement is het? Geef --bij met zijn nummer.');
  const files = bronnenBelow(proposals, ['stukken']);
  const nummers = files.map((file) => basename(file, '.md'));
  const found = files.filter((_, at) => nummers[at]?.toUpperCase() === bij.toUpperCase());
  const [only, ...more] = found;
  if (only === undefined)
    throw new UsageError(
      `Er is geen amendement '${bij}'.`,
      amendementHint(
        bij,
        nummers.filter((one) => /^A/i.test(one)),
      ),
    );
  if (more.length > 0) {
    const where = opsomming(found.map((file) => basename(dirname(dirname(file)))));
    throw new UsageError(
      `Er zijn meer amendementen '${bij}': bij ${where}.`,
      'Noem met --in de map waarin gezocht wordt.',
    );
  }
  return `${dirname(dirname(only)).replaceAll('\\', '/')}/${VOORSTELBESTAND}`;
}

function amendementHint(bij: string, nummers: readonly string[]): string {
  return nummers.length === 0 ? 'Begin een amendement met --amendement.' : choiceHint(bij, nummers);
}

function amendementOf({ stukken }: Stukplaats, bij = ''): Amendement {
  const found = stukken.amendementen.find(({ nummer }) => nummer.value.toUpperCase() === bij.toUpperCase());
  if (found) return found;
  const known = stukken.amendementen.map(({ nummer }) => nummer.value);
  const other = [...stukken.subamendementen, ...stukken.moties].find(
    ({ nummer }) => nummer.value.toUpperCase() === bij.toUpperCase(),
  );
  if (!other) {
    const hint = `\`raadsvoorstel controleer\` noemt wat er in ${bij}.md nog moet.`;
    throw new UsageError(`${bij} heeft fouten, of is nog niet ingevuld; er is niets gemaakt.`, hint);
  }
  throw new UsageError(
    `${bij} is een ${other.soort}; een subamendement wijzigt een amendement.`,
    known.length > 0 ? `De amendementen zijn ${opsomming(known)}.` : undefined,
  );
}

/** The point that changes; asked when there is somebody to ask. */
async function choosePunt(plaats: Stukplaats, punt: string | undefined, terminal: Terminal): Promise<string> {
  if (punt !== undefined) {
    if (heeftPunt(plaats, punt)) return punt;
    const { melding, hint } = geenPunt(plaats, punt);
    throw new UsageError(melding, hint);
  }
  const punten = puntenVan(plaats);
  if (!terminal.vraag || punten.length === 0) {
    const known = opsomming(punten.map(({ label }) => label));
    throw new UsageError('Welk besluitpunt verandert? Geef --punt.', `De besluitpunten zijn ${known}.`);
  }
  const keuzes = punten.map(({ label, tekst }) => ({ waarde: label, naam: `${label}. ${inKort(tekst)}` }));
  return vraagKeuze(terminal.vraag, terminal, show`Welk besluitpunt verandert?`, keuzes);
}
