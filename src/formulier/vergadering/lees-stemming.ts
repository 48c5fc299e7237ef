import { isScalar, isSeq, type Node } from 'yaml';
import { findFractie, findLid } from '../../domain/raad.ts';
import { describeVorm } from '../../domain/vorm.ts';
import { stemmingSchema } from '../../vergadering/lezen/stemming-schema.ts';
import { stemverdeling } from '../../vergadering/stemstaat.ts';
import type { GeteldeStemming, GeteldeVergadering } from '../../vergadering/tellen/tel-vergadering.ts';
import { rekensom } from '../../vergadering/woorden/rekensom.ts';
import type { Vlak } from '../formulier.ts';
import { veldenVan } from '../invoer.ts';
import { type Boom, nodeAt, plaatsVan, woordOp, type Yamlpad } from '../yaml/boom.ts';
import type { Formulierfractie, Formulierstemming } from './vergaderformulier.ts';
import { naamVan } from './zet-stem.ts';

/** What has a field of its own. */
const HIER = ['wijze', 'tijd', 'voor', 'tegen'];
/** What belongs to a vote on persons (articles 31 and 32). */
const PERSONEN = ['over', 'stembureau', 'kandidaten', 'blanco', 'ongeldig', 'herstemming', 'loting'];

/** A vote as it was typed, with what was counted of it; undefined where none stands there. */
export function leesStemming(
  boom: Boom,
  pad: Yamlpad,
  geteld: GeteldeVergadering | undefined,
  vlak: (node: Node) => Vlak,
): Formulierstemming | undefined {
  const node = nodeAt(boom, pad);
  if (!node || isScalar(node)) return undefined;
  const { start, end } = plaatsVan(boom, node);
  const counted = [...(geteld?.stemmingen.values() ?? [])].find(
    ({ stemming: { span } }) => start <= span.start && span.start < end,
  );
  const personen = ['kandidaten', 'over'].some((key) => nodeAt(boom, [...pad, key]) !== undefined);
  const wijze = woordOp(boom, [...pad, 'wijze']);
  const kant = (name: 'voor' | 'tegen') => woordOp(boom, [...pad, name]);
  return {
    pad,
    plek: vlak(node),
    wijze,
    tijd: woordOp(boom, [...pad, 'tijd']),
    personen,
    velden: veldenVan(
      { boom, vlak, opNaam: wijze !== 'acclamatie' },
      describeVorm(stemmingSchema),
      pad,
    ).filter(({ sleutel }) => !HIER.includes(sleutel) && PERSONEN.includes(sleutel) === personen),
    kanten: { voor: kant('voor'), tegen: kant('tegen') },
    fracties: counted && geteld ? fractiesVan(boom, pad, counted, geteld) : [],
    ...(counted && uitslagVan(counted)),
  };
}

function uitslagVan(counted: GeteldeStemming): Pick<Formulierstemming, 'uitslag'> {
  if (counted.soort === 'personen')
    return { uitslag: { voor: 0, tegen: 0, woorden: stemverdeling(counted), rekensom: rekensom(counted) } };
  if (!counted.klopt) return {};
  const { voor, tegen } = counted.resultaat.telling;
  return { uitslag: { voor, tegen, woorden: GEVOLG[counted.uitslag.soort], rekensom: rekensom(counted) } };
}

const GEVOLG = {
  aangenomen: 'aangenomen',
  verworpen: 'verworpen',
  gestaakt: 'de stemmen staken',
  ongeldig: 'niet geldig',
} as const;

function fractiesVan(
  boom: Boom,
  pad: Yamlpad,
  counted: GeteldeStemming,
  { periode }: GeteldeVergadering,
): readonly Formulierfractie[] {
  if (counted.soort === 'personen') return [];
  const typed = ['voor', 'tegen'].flatMap((kant) => {
    const node = nodeAt(boom, [...pad, kant]);
    return isSeq(node) ? node.items.flatMap((item) => naamVan(item as Node) ?? []) : [];
  });
  const { fracties, leden } = counted.resultaat;
  return fracties.map(({ fractie, voor, tegen, onthouden, afwezig }) => {
    const own = typed.filter(
      (naam) =>
        (findFractie(periode, naam) ?? findLid(periode, naam)?.fractie)?.naam.value === fractie.naam.value,
    );
    return {
      naam: fractie.naam.value,
      namen: [...new Set([...own, ...fractie.leden.map(({ naam }) => naam.value)])],
      aanwezig: Math.max(0, fractie.zetels.value - fractie.vacatures - onthouden - afwezig),
      voor,
      tegen,
      afwezig,
      onthouden,
      leden: fractie.leden.map((lid) => {
        const stem = leden.get(lid);
        return { naam: lid.naam.value, ...(stem && { stem }) };
      }),
    };
  });
}
