import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { bronVan } from '../../bronnen/register.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import { counted } from '../../domain/counted.ts';
import { buildVerschil, checkLezing } from '../../pipeline.ts';
import { laidOut, show } from '../../show/shown.ts';
import type { Formaat } from '../../writers/index.ts';
import { slugOf } from '../proposals/find-proposals.ts';
import { tryWrite } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { chooseKanten, type Keuze } from '../verschil/choose-kanten.ts';
import { pairVoorstellen, type VoorstelPaar } from '../verschil/pair-voorstellen.ts';
import {
  uitkomstenJson,
  uitkomstenMarkdown,
  uitkomstenTekst,
  type Vergelijking,
} from '../verschil/show-uitkomsten.ts';
import { type Uitkomst, uitkomstVan } from '../verschil/uitkomst.ts';
import { type Bronkant, vergelijkLezingen } from '../verschil/vergelijk-lezingen.ts';
import { writeDocumenten as schrijf } from '../writing/write-documenten.ts';

export interface VerschilOptions {
  /** What goes to the terminal; absent when only documents are asked for. */
  readonly tonen?: 'tekst' | 'markdown' | 'json';
  readonly documenten: readonly Formaat[];
  readonly uit: string;
  /** Status 1 when something changed in meaning. */
  readonly uitkomst: boolean;
  readonly templates: string;
}

/** Tells what changed in meaning between two versions of proposals. */
export async function verschil(
  words: readonly string[],
  losse: readonly string[],
  options: VerschilOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const keuze = chooseKanten(words, losse);
  const sjablonen = openEigenSjablonen(workingWorld(), options.templates);
  const { paren, ...voorstellen } = await pairVoorstellen(
    kantVan('oud', keuze, 'voorstel'),
    kantVan('nieuw', keuze, 'voorstel'),
    sjablonen,
  );
  const eigen = paren.map((paar) => uitkomstVan(paar, keuze));
  const raad = await compare('raad');
  // The same votes may add up to something else in another council.
  const anders = {
    raad,
    vergadering: await compare('vergadering', raad.uitkomsten.length > 0),
    stukken: await compare('stukken'),
  };
  const uitkomsten = [...eigen, ...ANDERE.flatMap((bron) => anders[bron].uitkomsten)];
  const vergelijking: Vergelijking = {
    ...keuze,
    uitkomsten,
    ongewijzigd: {
      voorstel: voorstellen.ongewijzigd,
      stukken: anders.stukken.ongewijzigd,
      vergadering: anders.vergadering.ongewijzigd,
      raad: anders.raad.ongewijzigd,
    },
  };
  printDiagnostics(eachOnce(uitkomsten.flatMap(({ diagnostics }) => diagnostics)), terminal);
  if (options.tonen === 'json') terminal.out(laidOut(uitkomstenJson(vergelijking)));
  if (options.tonen === 'markdown') terminal.out(laidOut(uitkomstenMarkdown(vergelijking)));
  if (options.tonen === 'tekst')
    terminal.out(laidOut(uitkomstenTekst(vergelijking, terminal.colorOut === true)));
  const unwritten =
    options.documenten.length > 0 ? await writeDocumenten(paren, uitkomsten, keuze, options, terminal) : [];
  const unread = uitkomsten.filter(({ soort }) => soort === 'onleesbaar');
  const status = statusOf([...unread.flatMap(({ diagnostics }) => diagnostics), ...unwritten]);
  if (status !== 0) return status;
  const changed = uitkomsten.some(({ soort }) => soort !== 'gelijk');
  return options.uitkomst && changed ? 1 : 0;

  function compare(bron: (typeof ANDERE)[number], alles = false) {
    return vergelijkLezingen(
      bron,
      kantVan('oud', keuze, bron),
      kantVan('nieuw', keuze, bron),
      sjablonen,
      alles,
    );
  }
}

const ANDERE = ['stukken', 'vergadering', 'raad'] as const;

/** The sources of one kind on one side. */
function kantVan(side: 'oud' | 'nieuw', keuze: Keuze, bron: Bronnaam): Bronkant {
  const kant = keuze[side];
  if (keuze.bestanden) {
    const pad = keuze.bestanden[side];
    return { kant, paden: bronVan(kant.world, keuze.bestanden.nieuw) === bron ? [pad] : [] };
  }
  const named = kant.bronnen(keuze.paden.length > 0 ? keuze.paden : standaardpaden(keuze), BRONNAMEN);
  return { kant, paden: named.filter((pad) => bronVan(kant.world, pad) === bron) };
}

/** Without paths: those of proposals/ and the councils of templates/; where there is no such folder, all. */
function standaardpaden({ oud, nieuw }: Keuze): readonly string[] {
  const known = ['proposals', 'templates'].filter((folder) => oud.has(folder) || nieuw.has(folder));
  return known.includes('proposals') ? known : ['.'];
}

/**
 * Documents in which the changes are marked, for each proposal that changed and of which both versions are good; gives
 * what could not be written, which it told.
 */
async function writeDocumenten(
  paren: readonly VoorstelPaar[],
  uitkomsten: readonly Uitkomst[],
  keuze: Keuze,
  { documenten, uit }: VerschilOptions,
  terminal: Terminal,
): Promise<readonly Diagnostic[]> {
  const unwritten: Diagnostic[] = [];
  let files = 0;
  for (const [index, uitkomst] of uitkomsten.entries()) {
    const paar = paren[index];
    if (uitkomst.soort !== 'gewijzigd' || !paar?.oud?.versie || !paar.nieuw?.versie) continue;
    const left = checkLezing(paar.oud.versie.lezing);
    const right = checkLezing(paar.nieuw.versie.lezing);
    if (!left.value || !right.value) {
      const which = left.value ? keuze.nieuw.naam : keuze.oud.naam;
      terminal.err(
        show`${uitkomst.pad}: geen document met wijzigingen, want ${which} heeft fouten. Controleer die versie eerst.\n`,
      );
      continue;
    }
    const made = await buildVerschil(left.value, right.value, {
      formaten: documenten,
      variant: 'openbaar',
      marks: {
        author: `Verschil ${markOf(keuze.oud)} – ${markOf(keuze.nieuw)}`,
        ...(keuze.nieuw.datum !== undefined && { date: keuze.nieuw.datum }),
      },
    });
    printDiagnostics(made.diagnostics, terminal);
    if (!made.value) continue;
    const { pad } = paar.nieuw;
    const artifacts = made.value;
    const kept = tryWrite(pad, () => schrijf(uit, slugOf(pad), artifacts));
    printDiagnostics(kept, terminal);
    unwritten.push(...kept);
    if (kept.length === 0) files += artifacts.length;
  }
  terminal.err(show`${counted(files, 'bestand', 'bestanden')} met wijzigingen geschreven in ${uit}/.\n`);
  return unwritten;
}

/** A name that still says the same next year: a hash rather than "HEAD". */
function markOf({ commit, kort }: Keuze['oud']): string {
  return commit?.slice(0, 7) ?? kort;
}
