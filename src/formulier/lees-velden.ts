import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
import { ALLE_GEGEVENS, isVreemd, kopnamen } from '../gegevens/register.ts';
import { voorstelSchema } from '../gegevens/voorstel-schema.ts';
import type { Formulierveld, Invoer } from './formulier.ts';
import { type Boom, nodeAt, type Yamlpad } from './yaml/boom.ts';

/** Keys that have a room of their own in the form, and those that say what the text is. */
const NIET_HIER = ['soort', 'gemeente', 'besluitpunten', 'besluitpunten_college', 'financien'];

/** How deep groups within groups are shown. */
const DIEPST = 3;

/** The head of a proposal, as its schema and its template have it. */
export function leesVelden(boom: Boom, soort: SoortSjabloon): readonly Formulierveld[] {
  const vorm = describeVorm(voorstelSchema(soort, soort.velden));
  if (vorm.soort !== 'groep') return [];
  const namen = kopnamen();
  const data = new Set(
    ALLE_GEGEVENS.filter(({ kop }) => kop?.some(({ datum }) => datum)).map(({ sleutel }) => sleutel),
  );
  return [...vorm.sleutels]
    .filter(([sleutel]) => !NIET_HIER.includes(sleutel) && !isVreemd(sleutel, soort))
    .map(([sleutel, { verplicht, vorm: read }]) => {
      const printed = soort.kopgegevens.find((one) => one.sleutel === sleutel);
      const own = soort.velden.find((one) => one.sleutel === sleutel);
      const inner = read();
      const nodig = verplicht || printed?.verplicht === true;
      const invoer = invoerVan(boom, inner, [sleutel], 0);
      const uitleg = own?.uitleg ?? inner.uitleg;
      const isDatum = data.has(sleutel) || own?.soort === 'datum';
      return {
        sleutel,
        naam: own?.naam ?? printed?.kop ?? namen.get(sleutel) ?? naamVan(sleutel),
        ...(uitleg !== undefined && { uitleg }),
        nodig,
        extra: !nodig && !printed && !isIngevuld(boom, sleutel) && sleutel !== 'bijlagen',
        invoer: isDatum && invoer.soort === 'woord' ? { ...invoer, datum: true } : invoer,
      };
    });
}

function isIngevuld(boom: Boom, sleutel: string): boolean {
  const node = nodeAt(boom, [sleutel]);
  return node !== undefined && !(isScalar(node) && String(node.value ?? '') === '');
}

/** "eerdere_besluiten" as words. */
function naamVan(sleutel: string): string {
  if (sleutel === 'email') return 'E-mail';
  return eersteHoofdletter(sleutel.replaceAll('_', ' '));
}

/** The keys of a group at a path, as its form has them, each with what stands there. */
export function veldenVan(boom: Boom, vorm: Vorm, pad: Yamlpad, diepte = 0): readonly Formulierveld[] {
  const own = vorm.soort === 'keus' ? pastBij(vorm, nodeAt(boom, pad)) : vorm;
  if (own?.soort !== 'groep') return [];
  return [...own.sleutels].map(([sleutel, { verplicht, vorm: read }]) => {
    const inner = read();
    return {
      sleutel,
      naam: naamVan(sleutel),
      ...(inner.uitleg !== undefined && { uitleg: inner.uitleg }),
      // Of a group that is not there nothing has to be filled in.
      nodig: verplicht && (pad.length === 0 || isMap(nodeAt(boom, pad))),
      extra: false,
      invoer: invoerVan(boom, inner, [...pad, sleutel], diepte),
    };
  });
}

function invoerVan(boom: Boom, vorm: Vorm, pad: Yamlpad, diepte: number): Invoer {
  const node = nodeAt(boom, pad);
  const own = pastBij(vorm, node);
  if (!own || diepte > DIEPST) return { soort: 'elders' };
  switch (own.soort) {
    case 'woord':
      return {
        soort: 'woord',
        pad,
        waarde: isScalar(node) ? String(node.value ?? '') : '',
        ...(own.woorden && own.woorden.length > 0 && { keuzes: own.woorden }),
      };
    case 'lijst': {
      const count = isSeq(node) ? node.items.length : 0;
      const delen = Array.from({ length: count }, (_, index) =>
        invoerVan(boom, own.deel, [...pad, index], diepte + 1),
      );
      return { soort: 'lijst', pad, delen, nieuw: beginVan(own.deel) };
    }
    case 'groep':
      return { soort: 'groep', pad, velden: veldenVan(boom, own, pad, diepte + 1) };
    default:
      return { soort: 'elders' };
  }
}

/** The one of several forms that stands there; where nothing stands the plainest one. */
function pastBij(vorm: Vorm, node: Node | undefined): Vorm | undefined {
  const opties = vorm.soort === 'keus' ? vorm.opties.flatMap(alleVormen) : [vorm];
  const filled = node && !(isScalar(node) && String(node.value ?? '') === '');
  if (!filled) {
    const order = ['woord', 'lijst', 'groep'];
    return order.map((soort) => opties.find((one) => one.soort === soort)).find((one) => one !== undefined);
  }
  if (isScalar(node)) return opties.find(({ soort }) => soort === 'woord');
  if (isSeq(node)) return opties.find(({ soort }) => soort === 'lijst');
  return isMap(node) ? opties.find(({ soort }) => soort === 'groep') : undefined;
}

function alleVormen(vorm: Vorm): readonly Vorm[] {
  return vorm.soort === 'keus' ? vorm.opties.flatMap(alleVormen) : [vorm];
}

function beginVan(vorm: Vorm): string | Readonly<Record<string, string>> {
  const own = pastBij(vorm, undefined);
  if (own?.soort !== 'groep') return '';
  const first = [...own.sleutels].find(([, { verplicht }]) => verplicht)?.[0] ?? [...own.sleutels.keys()][0];
  return first === undefined ? '' : { [first]: '' };
}
