import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { naamVan, type RijInvoer } from '../../domain/financien/invoer.ts';
import { kaleWoorden } from '../../domain/kale-woorden.ts';
import { isNaam } from '../../domain/naam.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Span } from '../../source/source-text.ts';

/** How formulas and texts call a row. */
export interface Rijnaam {
  readonly id: string;
  /** All names that find it; `id` is one of them. */
  readonly namen: readonly string[];
  /** Its own name behind those of its groups: "wonen.onderzoek". */
  readonly pad: string;
}

/**
 * A unique id for each entry: what the author gave, else the slug of its label, with its group where that repeats.
 * A second entry with the same id is an error, and has no name. `bezet` are the ids of rows that the table adds itself.
 */
export function kiesNamen(
  invoer: readonly RijInvoer[],
  bezet: readonly string[],
): Valued<ReadonlyMap<RijInvoer, Rijnaam>> {
  const paden = padenVan(invoer, '');
  const count = new Map<string, 'eens' | 'vaker'>(bezet.map((id) => [id, 'eens']));
  for (const { own } of paden) count.set(own, count.has(own) ? 'vaker' : 'eens');
  const taken = new Map<string, Span | undefined>(bezet.map((id) => [id, undefined]));
  const namen = new Map<RijInvoer, Rijnaam>();
  const diagnostics: Diagnostic[] = [];
  for (const { rij, own, pad } of paden) {
    const id = rij.id || count.get(own) === 'eens' ? own : pad;
    const { span } = rij.id ?? naamVan(rij);
    if (taken.has(id)) diagnostics.push(dubbel(id, rij, span, taken.get(id), bezet));
    else {
      taken.set(id, span);
      namen.set(rij, { id, pad, namen: [...new Set([id, own, ...staarten(pad)])] });
    }
  }
  return ok(namen, diagnostics);
}

interface Pad {
  readonly rij: RijInvoer;
  readonly own: string;
  readonly pad: string;
}

/** All entries, each before those in it, with the way to them. */
function padenVan(invoer: readonly RijInvoer[], boven: string): readonly Pad[] {
  return invoer.flatMap((rij) => {
    const own = rij.id?.value ?? slug(naamVan(rij).value);
    const pad = boven === '' ? own : `${boven}.${own}`;
    return [{ rij, own, pad }, ...(rij.soort === 'groep' ? padenVan(rij.leden, pad) : [])];
  });
}

function dubbel(
  id: string,
  rij: RijInvoer,
  span: Span,
  first: Span | undefined,
  bezet: readonly string[],
): Diagnostic {
  const hint = bezet.includes(id)
    ? `'${id}' wordt al berekend: haal de regel weg (een verwacht bedrag hoort onder \`verwacht\`) of noem hem anders.`
    : 'Geef de regel een eigen `id`, of een andere omschrijving.';
  const melding = rij.id
    ? `Het id '${id}' is al in gebruik.`
    : `Er zijn twee regels met de naam '${id}' in deze tabel.`;
  const verwant = first ? [{ melding: `Hier staat '${id}' ook.`, span: first }] : [];
  return fout('dubbel-id', melding, span, { hint, verwant });
}

/** "a.b.c" may also be called "b.c" or "c". */
function staarten(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, from) => steps.filter((_, at) => at >= from).join('.'));
}

/** An id made from a label: "Onttrekking reserve (2e)" becomes "onttrekking_reserve_2e". */
export function slug(label: string): string {
  // A raised 2 is a 2 too.
  const plain = kaleWoorden(label.normalize('NFKD'), '_');
  if (plain === '') return 'rij';
  return /^\d/.test(plain) ? `r_${plain}` : plain;
}

/** Formulas and paths name what stands in such a map by its key, so that key must be a name. */
export function idsKloppen(kaart: readonly KaartRegel<unknown>[]): readonly Diagnostic[] {
  const hint =
    'Gebruik kleine letters, cijfers en _, en begin met een letter; de gewone naam komt achter `naam`.';
  return kaart
    .filter(({ key }) => !isNaam(key.value))
    .map(({ key }) => fout('id', `'${key.value}' kan geen id zijn.`, key.span, { hint }));
}
