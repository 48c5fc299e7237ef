// src/vergaderstukken: what is made of a meeting.

import { type Diagnostic, fout, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Result, Valued } from '../diagnostics/result.ts';
import { isAangenomen } from '../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten } from '../domain/vergadering.ts';
import { leesStukken, type Stukken } from '../dossier/lees-stukken.ts';
import { type Genomenbesluit, naStemming } from '../dossier/na-stemming.ts';
import { readVastgelegd } from '../dossier/vastgelegd.ts';
import { readTable } from '../parse/files/read-table.ts';
import { type CheckedVoorstel, check } from '../pipeline.ts';
import type { Located } from '../source/located.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { type GeopendeVergadering, openVergadering } from '../vergadering/open-vergadering.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { World } from '../world/world.ts';
import { checkGenoemd } from './check-genoemd.ts';
import { checkStatus } from './status-uitkomst.ts';

/** An item of the agenda with its proposal, after the vote. */
export interface Voorstelpunt {
  readonly punt: Agendapunt;
  /** The folder of the proposal. */
  readonly slug: string;
  readonly checked: CheckedVoorstel;
  /** What lies beside it, with what is wrong with that. */
  readonly stukken: Valued<Stukken>;
  /** Absent where the council took no decision on it. */
  readonly besluit?: Genomenbesluit | undefined;
}

/** A meeting with every proposal on its agenda, as it was decided on. */
export interface Avond extends GeopendeVergadering {
  readonly punten: readonly Voorstelpunt[];
  /** What lies beside the meeting itself: motions that are about no proposal. */
  readonly stukken: Valued<Stukken>;
}

/** Reads a meeting with its proposals and their amendments; there is a value when nothing in any of them is wrong. */
export async function openAvond(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Avond>> {
  const opened = openVergadering(world, path, sjablonen.folder);
  if (!opened.value || hasErrors(opened.diagnostics)) return { diagnostics: opened.diagnostics };
  const avond = opened.value;
  const diagnostics: Diagnostic[] = [...opened.diagnostics];
  const punten: Voorstelpunt[] = [];
  const eigen = leesStukken(world, folderOf(path), []);
  for (const punt of alleAgendapunten(avond.vergadering.agenda)) {
    const file = punt.voorstel && avond.voorstellen.get(punt.voorstel.value);
    if (file === undefined) continue;
    const folder = folderOf(file);
    const checked = await check(world, file, sjablonen, 'fouten');
    if (!checked.value) {
      diagnostics.push(voorstelFouten(punt, file, checked.diagnostics));
      continue;
    }
    for (const one of checkStatus(punt, checked.value, avond)) diagnostics.push(one);
    const stukken = leesStukken(world, folder, readVastgelegd(world, folder).value ?? []);
    const basis = {
      voorstel: checked.value,
      opties: { readCsv: (file: Located<string>) => readTable(world, folder, file) },
    };
    const besluit: Result<Genomenbesluit> | undefined = isAangenomen(punt)
      ? naStemming(basis, stukken, avond, punt)
      : undefined;
    for (const one of besluit?.diagnostics ?? []) diagnostics.push(one);
    const slug = baseOf(folder);
    punten.push({ punt, slug, checked: checked.value, stukken, besluit: besluit?.value });
  }
  const said = diagnostics.flatMap(({ regel, span }) => (regel === 'stuk-onbekend' ? [span?.start] : []));
  for (const one of checkGenoemd(avond.vergadering, { world, path, punten, eigen: eigen.value })) {
    if (one.regel !== 'stuk-onbekend' || !said.includes(one.span?.start)) diagnostics.push(one);
  }
  return hasErrors(diagnostics)
    ? { diagnostics }
    : { value: { ...avond, punten, stukken: eigen }, diagnostics };
}

/** That a proposal has errors is told once in a meeting; which they are, its own check tells. */
function voorstelFouten(
  { nummer, voorstel }: Agendapunt,
  file: string,
  diagnostics: readonly Diagnostic[],
): Diagnostic {
  const errors = diagnostics.filter(({ ernst }) => ernst === 'fout');
  const [first] = errors;
  const count = errors.length === 1 ? 'een fout' : `${errors.length} fouten`;
  return fout(
    'voorstel-fouten',
    `Het voorstel bij punt ${nummer.value} heeft ${count}.`,
    (voorstel ?? nummer).span,
    {
      hint: `\`raadsvoorstel controleer ${file}\` noemt ${errors.length === 1 ? 'die' : 'ze'}.`,
      verwant: first?.span ? [{ melding: first.melding, span: first.span }] : [],
    },
  );
}
