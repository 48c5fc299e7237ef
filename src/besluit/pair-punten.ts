import { adresVan, type Orgaan, orgaanVan, type Puntpad } from '../domain/besluitpunt.ts';
import { type Aanblik, matchItems } from '../matching/match-items.ts';

/** A besluitpunt, or a part of one, as it is looked for in another version. */
export interface Puntversie<Punt> {
  readonly pad: Puntpad;
  readonly id?: string | undefined;
  readonly tekst: string;
  readonly sub: readonly Punt[];
}

export interface Puntpaar<Punt> {
  readonly oud: Punt;
  readonly nieuw: Punt;
  /** It passed others, or stands under another point or at another level. */
  readonly verplaatst: boolean;
}

/** What became of the points of a proposal. */
export interface Puntkoppeling<Punt> {
  readonly paren: readonly Puntpaar<Punt>[];
  readonly vervallen: readonly Punt[];
  readonly nieuw: readonly Punt[];
}

/**
 * Finds for each point the point that it became, with their parts on all levels: by id where both versions have it,
 * whatever was done to the text; the others by what they say, and not by their place. Points of the council are looked for
 * among those of the council first, those of the college among those of the college.
 */
export function pairPunten<Punt extends Puntversie<Punt>>(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
): Puntkoppeling<Punt> {
  const [idsOud, idsNieuw] = [idsOf(oud), idsOf(nieuw)];
  const both = new Set([...idsOud].filter((id) => idsNieuw.has(id)));
  const of = (list: readonly Punt[], orgaan: Orgaan) => list.filter(({ pad }) => orgaanVan(pad) === orgaan);
  const organs = (['raad', 'college'] as const).map((orgaan) =>
    pairLevel(of(oud, orgaan), of(nieuw, orgaan), both),
  );
  const level = {
    paren: organs.flatMap(({ paren }) => paren),
    vervallen: organs.flatMap(({ vervallen }) => vervallen),
    nieuw: organs.flatMap((one) => one.nieuw),
  };
  const rest = pairLists(level.vervallen.flatMap(withParts), level.nieuw.flatMap(withParts), (list) => ({
    ...list,
    alike: 0.6,
    alleenAlike: true,
  }));
  return {
    paren: [...level.paren, ...rest.paren.map((paar) => ({ ...paar, verplaatst: true }))],
    vervallen: rest.vervallen,
    nieuw: rest.nieuw,
  };
}

/** Whether two points stand under the same point, or both at the top. */
export function sameParent(a: Puntpad, b: Puntpad): boolean {
  const above = ([first, ...rest]: Puntpad) =>
    rest.length === 0 ? '' : adresVan([first, ...rest.slice(0, -1)]);
  return above(a) === above(b);
}

/** The points of one level, and for those that are paired their parts. A point whose id went elsewhere waits. */
function pairLevel<Punt extends Puntversie<Punt>>(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  both: ReadonlySet<string>,
): Puntkoppeling<Punt> {
  const stays = (others: readonly Punt[]) => {
    const ids = new Set(others.map(({ id }) => id));
    return ({ id }: Punt) => id === undefined || !both.has(id) || ids.has(id);
  };
  const [staysOud, staysNieuw] = [stays(nieuw), stays(oud)];
  const own = pairLists(oud.filter(staysOud), nieuw.filter(staysNieuw), (list) => list);
  const below = own.paren.map((paar) => pairLevel(paar.oud.sub, paar.nieuw.sub, both));
  return {
    paren: own.paren.flatMap((paar, index) => [paar, ...(below[index]?.paren ?? [])]),
    vervallen: [
      ...below.flatMap(({ vervallen }) => vervallen),
      ...own.vervallen,
      ...oud.filter((punt) => !staysOud(punt)),
    ],
    nieuw: [...below.flatMap((one) => one.nieuw), ...own.nieuw, ...nieuw.filter((punt) => !staysNieuw(punt))],
  };
}

/** Two lists of points, first by id, then by their own text, then with that of their parts. */
function pairLists<Punt extends Puntversie<Punt>>(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  strict: (aanblik: Aanblik) => Aanblik,
): Puntkoppeling<Punt> {
  const look = (read: (punt: Punt) => string) => strict({ oud: oud.map(read), nieuw: nieuw.map(read) });
  const named = (side: string) => (punt: Punt) => punt.id ?? `${side} ${adresVan(punt.pad)}`;
  const ids = { oud: oud.map(named('oud')), nieuw: nieuw.map(named('nieuw')), alike: EQUAL };
  const found = matchItems(
    ids,
    look(({ tekst }) => tekst),
    look(whole),
  );
  const pick = (list: readonly Punt[], indexes: readonly number[]) => indexes.flatMap((at) => list[at] ?? []);
  return {
    paren: found.paren.flatMap((pair) => {
      const [left, right] = [oud[pair.oud], nieuw[pair.nieuw]];
      return left && right ? [{ oud: left, nieuw: right, verplaatst: pair.verplaatst }] : [];
    }),
    vervallen: pick(oud, found.vervallen),
    nieuw: pick(nieuw, found.nieuw),
  };
}

/** Nothing but equal texts is alike. */
const EQUAL = 2;

function whole<Punt extends Puntversie<Punt>>(punt: Punt): string {
  return withParts(punt)
    .map(({ tekst }) => tekst)
    .join(' ');
}

/** A point and all its parts, however deep. */
export function withParts<Punt extends Puntversie<Punt>>(punt: Punt): readonly Punt[] {
  return [punt, ...punt.sub.flatMap(withParts)];
}

function idsOf<Punt extends Puntversie<Punt>>(punten: readonly Punt[]): ReadonlySet<string> {
  return new Set(punten.flatMap(withParts).flatMap(({ id }) => id ?? []));
}
