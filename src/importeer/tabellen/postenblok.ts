import type { Twijfel, Waarde } from '../gevonden.ts';
import { type Aard, verdeelAarden } from './aarden.ts';
import { bedragen, isLaatste, kopsom, rijVan, tabelkop } from './maak-blok.ts';
import type { Ontleding } from './ontleding.ts';
import { twijfelsVan } from './twijfels.ts';
import { type Term, telOp, type Vector, vectoren } from './vector.ts';

export const POSTENBLOKKEN = ['lasten', 'baten', 'dekking'] as const;
export type Postenblok = (typeof POSTENBLOKKEN)[number];

/** A table that has the form of a block with posts: years, posts or groups of them, one total, and rows below it. */
export interface Postentabel {
  readonly naam: Postenblok;
  /** Both its title and its total say which block it is. */
  readonly duidelijk: boolean;
  readonly jaren: readonly string[];
  /** What its posts come to, by year, in cents. */
  readonly som: Vector;
  readonly waarde: { readonly [sleutel: string]: Waarde };
  readonly twijfels: readonly Twijfel[];
}

const NAMEN: readonly (readonly [Postenblok, RegExp])[] = [
  ['dekking', /\bdekking|\bdekkings|\bfinanciering\b|\bbekostig|\bbetaald uit\b/i],
  ['baten', /\bbaten\b|\bopbrengsten\b|\binkomsten\b/i],
  ['lasten', /\blasten\b|\bkosten\b|\buitgaven\b|\bbested|\bkostenraming\b|\bprojecten\b/i],
];

/** Which block a text names; undefined for none or for two. */
function blokIn(text: string): Postenblok | undefined {
  const found = NAMEN.filter(([, pattern]) => pattern.test(text)).map(([naam]) => naam);
  // "Dekking van de kosten" is about the dekking: it comes first.
  const first = found.toSorted((a, b) => plek(text, a) - plek(text, b))[0];
  return first;
}

function plek(text: string, naam: Postenblok): number {
  return NAMEN.find(([one]) => one === naam)?.[1].exec(text)?.index ?? text.length;
}

/**
 * Reads a table as a block with posts; undefined for one of any other form or name. Where it was said which block it is
 * (`gevraagd`), neither its name nor a total is needed.
 */
export function alsPostentabel(
  ontleding: Ontleding,
  titel: string | undefined,
  gevraagd?: Postenblok,
): Postentabel | undefined {
  const { raster, herkomst, formules, kolommen, sleutels } = ontleding;
  const jaren = raster.kolommen.flatMap((_, index) =>
    index === kolommen.totaalkolom ? [] : [sleutels.paden[index]?.join('.') ?? ''],
  );
  if (kolommen.formules.size > 0 || jaren.some((jaar) => !/^20\d\d$/u.test(jaar))) return undefined;
  const found = herkomst.findLastIndex(
    (one, index) =>
      one.soort === 'som' && formules.niveau.get(index) === 'totaal' && !formules.formule.has(index),
  );
  if (found === -1 && gevraagd === undefined) return undefined;
  const total = found === -1 ? herkomst.length : found;
  const totaal = herkomst[total];
  const posts = herkomst.flatMap((one, index) => (index < total && one.soort === 'post' ? [index] : []));
  const plain = herkomst.slice(0, total).every((one, index) => {
    if (one.soort === 'post')
      return !one.apart && raster.rijen[index]?.cellen.some(({ tekst }) => tekst !== '');
    return one.soort === 'groep' || one.soort === 'kop' || (one.soort === 'som' && formules.sluit.has(index));
  });
  if (!plain || posts.length === 0) return undefined;
  if (totaal?.soort === 'som' && posts.length !== totaal.posten.length) return undefined;
  const label = raster.rijen[total]?.label ?? '';
  const [byTitle, byTotal] = [blokIn(titel ?? raster.titel ?? ''), blokIn(label)];
  const naam = gevraagd ?? byTotal ?? byTitle;
  if (!naam) return undefined;
  const twee = byTitle !== undefined && byTotal !== undefined && byTitle !== byTotal;
  if (gevraagd === undefined && twee) return undefined;
  const all = vectoren(raster);
  const som = telOp(
    posts.map((rij): Term => ({ rij, teken: '+' })),
    all,
    jaren.length,
  );
  const aarden = aardenVan(ontleding, posts, total, all);
  const below = raster.rijen.flatMap((_, index) => (index > total && !aarden.weg.has(index) ? [index] : []));
  if (below.some((index) => ['groep', 'kop'].includes(herkomst[index]?.soort ?? ''))) return undefined;
  const kop = titel ?? raster.titel;
  return {
    naam,
    duidelijk: byTitle === naam && byTotal === naam,
    jaren,
    som,
    waarde: {
      ...tabelkop(ontleding, kop),
      ...(label !== '' && label !== `Totale ${naam}` && { totaal: label }),
      ...(kolommen.totaalkolom !== undefined && {
        totaalkolom: raster.kolommen[kolommen.totaalkolom]?.kop.replace(/^Totaal$/u, 'ja') ?? 'ja',
      }),
      posten: posten(ontleding, total, aarden.van),
      ...(totaal && { verwacht: bedragen(total, ontleding, true) }),
      ...(below.length > 0 && { onder: below.map((index) => onder(index, total, ontleding)) }),
    },
    twijfels: [...twijfelsVan(ontleding, kop), ...aarden.twijfels],
  };
}

interface Rij {
  readonly [sleutel: string]: Waarde;
}

function posten(ontleding: Ontleding, total: number, aarden: ReadonlyMap<number, Aard>): readonly Rij[] {
  const { raster, herkomst, formules } = ontleding;
  const found: Rij[] = [];
  let groep: { readonly index: number; readonly naam: Rij; readonly posten: Rij[] } | undefined;
  const sluit = (extra: Rij) => {
    if (groep) found.push({ ...groep.naam, ...extra, posten: groep.posten });
    groep = undefined;
  };
  for (const [index, rij] of raster.rijen.slice(0, total).entries()) {
    const own = herkomst[index];
    if (own?.soort === 'groep' || own?.soort === 'kop') {
      sluit({ subtotaal: 'geen' });
      const id = formules.ids.get(index);
      groep = { index, naam: { ...(id !== undefined && { id }), groep: rij.label }, posten: [] };
    } else if (own?.soort === 'som') {
      sluit({ subtotaal: 'onder', subtotaal_naam: rij.label, verwacht: bedragen(index, ontleding, true) });
    } else {
      const { id, post, ...rest } = rijVan(index, ontleding);
      const aard = aarden.get(index);
      const made: Rij = { ...(id !== undefined && { id }), post: post ?? '', ...(aard && { aard }), ...rest };
      (groep?.posten ?? found).push(made);
      if (groep && isLaatste(index, herkomst[groep.index])) sluit(kopsom(groep.index, ontleding));
    }
  }
  sluit({ subtotaal: 'geen' });
  return found;
}

/** A row below the total, which is called `totaal` there. */
function onder(index: number, total: number, ontleding: Ontleding): Rij {
  const { telt: _, ...rij } = rijVan(index, ontleding);
  const id = ontleding.formules.ids.get(total);
  if (id === undefined || typeof rij.formule !== 'string') return rij;
  return { ...rij, formule: rij.formule.replace(new RegExp(`\\b${id}\\b`, 'gu'), 'totaal') };
}

interface Aarden {
  readonly van: ReadonlyMap<number, Aard>;
  /** Rows that the program prints itself. */
  readonly weg: ReadonlySet<number>;
  readonly twijfels: readonly Twijfel[];
}

/** What the rows "waarvan incidenteel" and "waarvan structureel" below a total tell of its posts. */
function aardenVan(
  { raster, herkomst }: Ontleding,
  posts: readonly number[],
  total: number,
  all: readonly Vector[],
): Aarden {
  const rows = herkomst.flatMap((one, index) => {
    const label = raster.rijen[index]?.label ?? '';
    const aard = /incidente|eenmalig/i.test(label)
      ? ('incidenteel' as const)
      : /structure|jaarlijks/i.test(label)
        ? ('structureel' as const)
        : undefined;
    return index > total && one.soort === 'post' && one.belofte === 'waarvan' && aard
      ? [{ index, aard }]
      : [];
  });
  const [first] = rows;
  if (!first) return { van: new Map(), weg: new Set(), twijfels: [] };
  const vectors = posts.map((rij) => ({ rij, vector: all[rij] ?? [] }));
  const tried = rows.map(({ index, aard }) => verdeelAarden(vectors, all[index] ?? [], aard));
  const same = tried.every((one) => one && [...one].every(([rij, aard]) => tried[0]?.get(rij) === aard));
  if (same && tried[0]) return { van: tried[0], weg: new Set(rows.map(({ index }) => index)), twijfels: [] };
  const place = raster.rijen[first.index]?.alinea;
  return {
    van: new Map(),
    weg: new Set(),
    twijfels: [
      {
        ernst: 'waarschuwing',
        melding: `Welke posten ${first.aard} zijn, volgt niet uit '${raster.rijen[first.index]?.label}'.`,
        hint: 'De regel is overgenomen met de getypte bedragen. Zet `aard` bij de posten, en haal de regel weg: het programma rekent hem uit.',
        ...(place !== undefined && { alinea: place }),
      },
    ],
  };
}
