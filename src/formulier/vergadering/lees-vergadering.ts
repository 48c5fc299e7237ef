import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { describeVorm, type Vorm } from '../../domain/vorm.ts';
import { type SourceText, typedOffset } from '../../source/source-text.ts';
import { vergaderingSchema } from '../../vergadering/lezen/vergadering-schema.ts';
import type { GeteldeVergadering } from '../../vergadering/tellen/tel-vergadering.ts';
import type { Formulierveld, Vlak } from '../formulier.ts';
import { veldenVan } from '../invoer.ts';
import { type Boom, leesBoom, nodeAt, plaatsVan, woordOp, woordVan, type Yamlpad } from '../yaml/boom.ts';
import { leesStemming } from './lees-stemming.ts';
import { leesTeksten } from './teksten.ts';
import type {
  Formulierafwezige,
  Formulieragendapunt,
  Formulierbeslissing,
  Formulierstuk,
  Stuksoort,
  Vergaderformulier,
} from './vergaderformulier.ts';

const STUKSOORTEN: readonly Stuksoort[] = ['ordevoorstellen', 'amendementen', 'moties'];
/** What belongs to a decision, and is asked there. */
const AFLOOP = ['uitkomst', 'reden', 'ingetrokken_door', 'stemming'];
/** Keys behind which a day stands. */
const DATA = ['datum', 'verzonden', 'vervolg_van', 'termijn'];
/** What is asked of an item of the agenda at once; the rest where it is filled in, or on request. */
const VOORAAN = ['nr', 'titel', 'voorstel', 'behandeling', 'uitkomst', 'stuk', 'door', 'tekst'];

/** A meeting as a form; undefined where its text cannot be read: then something in it has to be mended first. */
export function leesVergaderformulier(
  source: SourceText,
  geteld: GeteldeVergadering | undefined,
): Vergaderformulier | undefined {
  const boom = leesBoom(source.text);
  const vorm = describeVorm(vergaderingSchema);
  if (!boom) return undefined;
  const vlak = (node: Node): Vlak => {
    const { start, end } = plaatsVan(boom, node);
    return { van: typedOffset(source, start), tot: typedOffset(source, end) };
  };
  const teksten = new Map(
    leesTeksten(source.text).map(({ nummer, van, tot }) => [nummer, source.text.slice(van, tot)]),
  );
  const lezing: Lezing = { boom, geteld, teksten, vlak };
  const head = ['datum', 'aanvang', 'einde', 'plaats', 'voorzitter', 'griffier'];
  const skip = ['soort', 'gemeente', 'afwezig', 'agenda'];
  const fracties = geteld?.periode.fracties ?? [];
  return {
    velden: velden(lezing, vorm, [], (key) => !skip.includes(key), head),
    ...(geteld && { aanwezig: `${geteld.aanwezig} van de ${geteld.zittend} leden zijn er bij de opening.` }),
    namen: fracties.flatMap(({ naam, leden }) => [naam.value, ...leden.map((lid) => lid.naam.value)]),
    afwezig: paden(boom, ['afwezig']).map((pad) => leesAfwezige(lezing, pad)),
    punten: puntenVan(lezing, deelVan(vorm, 'agenda'), ['agenda']),
  };
}

interface Lezing {
  readonly boom: Boom;
  readonly geteld: GeteldeVergadering | undefined;
  readonly teksten: ReadonlyMap<string, string>;
  readonly vlak: (node: Node) => Vlak;
}

/** The form of the items of a list behind a key. */
function deelVan(vorm: Vorm, key: string): Vorm {
  const inner = vorm.soort === 'groep' ? vorm.sleutels.get(key)?.vorm() : undefined;
  return inner?.soort === 'lijst' ? inner.deel : vorm;
}

/** The paths of the items of a list. */
function paden(boom: Boom, pad: Yamlpad): readonly Yamlpad[] {
  const node = nodeAt(boom, pad);
  return isSeq(node) ? node.items.map((_, index) => [...pad, index]) : [];
}

function velden(
  { boom, vlak }: Lezing,
  vorm: Vorm,
  pad: Yamlpad,
  isHier: (key: string) => boolean,
  vooraan: readonly string[] = VOORAAN,
): readonly Formulierveld[] {
  return veldenVan({ boom, vlak }, vorm, pad)
    .filter(({ sleutel }) => isHier(sleutel))
    .map((veld) => ({
      ...veld,
      invoer:
        DATA.includes(veld.sleutel) && veld.invoer.soort === 'woord'
          ? { ...veld.invoer, datum: true }
          : veld.invoer,
      extra:
        !veld.nodig && !vooraan.includes(veld.sleutel) && nodeAt(boom, [...pad, veld.sleutel]) === undefined,
    }));
}

function leesAfwezige({ boom, vlak }: Lezing, pad: Yamlpad): Formulierafwezige {
  const node = nodeAt(boom, pad);
  const sleutel = !isMap(node) ? undefined : node.has('fractie') ? 'fractie' : 'naam';
  const word = (key: string) => woordOp(boom, [...pad, key]);
  return {
    pad,
    plek: node ? vlak(node) : { van: 0, tot: 0 },
    ...(sleutel && { sleutel }),
    wie: isScalar(node) ? woordVan(node) : word(sleutel ?? 'naam'),
    vanaf: word('vanaf'),
    tot: word('tot'),
    aantal: word('aantal'),
  };
}

function puntenVan(lezing: Lezing, vorm: Vorm, lijst: Yamlpad): readonly Formulieragendapunt[] {
  const { boom, vlak } = lezing;
  return paden(boom, lijst).flatMap((pad): Formulieragendapunt[] => {
    const node = nodeAt(boom, pad);
    if (!isMap(node)) return [];
    const elsewhere = [...AFLOOP, ...STUKSOORTEN, 'sub'];
    return [
      {
        pad,
        plek: vlak(node),
        nummer: woordOp(boom, [...pad, 'nr']),
        titel: woordOp(boom, [...pad, 'titel']) || woordOp(boom, [...pad, 'voorstel']),
        velden: velden(lezing, vorm, pad, (key) => !elsewhere.includes(key)),
        tekst: lezing.teksten.get(woordOp(boom, [...pad, 'nr'])) ?? '',
        beslissing: leesBeslissing(lezing, vorm, pad),
        stukken: STUKSOORTEN.map((soort) => ({
          soort,
          pad: [...pad, soort],
          stukken: paden(boom, [...pad, soort]).flatMap(
            (one) => leesStuk(lezing, deelVan(vorm, soort), one) ?? [],
          ),
        })),
        sub: puntenVan(lezing, vorm, [...pad, 'sub']),
      },
    ];
  });
}

function leesStuk(lezing: Lezing, vorm: Vorm, pad: Yamlpad): Formulierstuk | undefined {
  const { boom, vlak } = lezing;
  const node = nodeAt(boom, pad);
  if (!isMap(node)) return undefined;
  return {
    plek: vlak(node),
    naam: woordOp(boom, [...pad, 'stuk']) || woordOp(boom, [...pad, 'door']),
    velden: velden(lezing, vorm, pad, (key) => !AFLOOP.includes(key)),
    beslissing: leesBeslissing(lezing, vorm, pad),
  };
}

function leesBeslissing(lezing: Lezing, vorm: Vorm, pad: Yamlpad): Formulierbeslissing {
  const stemming = leesStemming(lezing.boom, [...pad, 'stemming'], lezing.geteld, lezing.vlak);
  const asked = AFLOOP.filter((key) => key !== 'stemming');
  return {
    pad,
    velden: velden(lezing, vorm, pad, (key) => asked.includes(key)),
    ...(stemming && { stemming }),
  };
}
