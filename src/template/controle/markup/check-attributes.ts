import { bedoeld } from '../../../diagnostics/bedoeld.ts';
import { vervang, voegIn } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod, schrijfTitel } from '../../../diagnostics/herstel-waarde.ts';
import { group } from '../../../source/group.ts';
import { type SourceText, spanOf } from '../../../source/source-text.ts';
import { type AttribuutRegel, ELEMENTEN, type ElementRegel, showElement } from '../../markup/elements.ts';
import type { MarkupAttribute, MarkupElement, MarkupNode } from '../../markup/markup.ts';
import { openQuote } from '../../markup/parse-markup.ts';
import {
  hernoemAttribuut,
  schrijfInAttribuut,
  voegAttribuutToe,
  zonderAttribuut,
} from './herstel-elementen.ts';

/** A problem at offsets of the template that is being checked. */
export interface Finding {
  readonly melding: string;
  readonly hint?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly aanbod?: Aanbod;
}

/** Attributes that say what something looks like. */
const UITERLIJK = /^(?:style|align|valign|bgcolor|color|face|size|border|width|height)$/;

/** A value or a tag of Handlebars inside an element's own brackets. */
const INVOEGING = /[\uE000\uE002]/;

/** Checks the classes and attributes of an element against its rule. */
export function checkAttributes(
  node: MarkupElement,
  klassen: readonly string[],
  rule: ElementRegel,
  source: SourceText,
  hasImage: (path: string) => boolean,
): readonly Finding[] {
  const quote = node.attributes.flatMap((one) => badQuotes(one, node, source)).slice(0, 1);
  if (quote.length > 0) return quote;
  const known = ['class', ...Object.keys(rule.attributen)];
  const inserted = node.attributes.find(({ name, value }) => INVOEGING.test(name + value));
  const found = node.attributes.flatMap((one): Finding[] => {
    const { name, value, start, end } = one;
    const attribute = rule.attributen[name];
    if (INVOEGING.test(name + value)) {
      if (start !== inserted?.start) return [];
      const hint = 'Zet {{#if …}} om het hele element heen.';
      return [{ melding: 'Tussen < en > kan geen {{…}} staan.', hint, start, end }];
    }
    if (name === 'class') return checkClasses(klassen, rule, one, source);
    if (!attribute) {
      const free = known.filter((key) => !node.attributes.some((other) => other.name === key));
      const { hint, ...herstel } = UITERLIJK.test(name)
        ? {
            hint: 'Hoe iets eruitziet, staat in huisstijl.yaml, bij een rol onder `stijlen`; de rol is de klasse van het element.',
            ...aanbod([[`Haal ${name} weg`, zonderAttribuut(one, source)]]),
          }
        : bedoeld({
            woord: name,
            bekend: free,
            anders: `Bekend zijn: ${known.join(', ')}.`,
            schrijf: (near) => [hernoemAttribuut(one, source, near)],
          });
      const melding = `Het attribuut '${name}' is bij ${showElement(rule)} niet bekend.`;
      return [{ melding, hint, start, end, aanbod: herstel }];
    }
    if (!attribute.vorm.test(value)) {
      const hint = `Hier hoort ${attribute.uitleg}.`;
      const melding = `'${value}' past niet bij '${name}'.`;
      return [{ melding, hint, start, end, aanbod: herstelVan(one, attribute, source) }];
    }
    if (name === 'src' && !hasImage(value)) {
      const hint = /\.svg$/i.test(value)
        ? 'Bewaar de SVG als png in de map beeld/ van het sjabloon, twee keer zo groot als op papier.'
        : 'Zet het bestand in de map beeld/ van het sjabloon.';
      const melding = `Het beeld '${value}' is er niet, of is geen leesbare png of jpg.`;
      return [{ melding, hint, start, end }];
    }
    return [];
  });
  const missing = Object.entries(rule.attributen)
    .filter(([name, { verplicht }]) => verplicht && !node.attributes.some((one) => one.name === name))
    .map(
      ([name, { uitleg }]): Finding => ({
        melding: `Bij ${showElement(rule)} ontbreekt '${name}'.`,
        hint: `Voeg toe: ${name}="…", met ${uitleg}.`,
        start: node.start,
        end: node.openEnd,
        // A picture that says nothing has an empty description; what the others must hold only their author knows.
        ...(name === 'alt' && {
          aanbod: aanbod([
            ['Voeg een lege beschrijving toe: alt=""', voegAttribuutToe(node, source, 'alt=""')],
          ]),
        }),
      }),
    );
  return [...found, ...missing];
}

/** A value of which the quotation marks are not those of HTML, or the last is missing so that it holds what follows. */
function badQuotes(
  { name, value, start }: MarkupAttribute,
  node: MarkupElement,
  source: SourceText,
): readonly Finding[] {
  const { text } = source;
  const from = start + name.length;
  const curly = /^\s*=\s*[“”„‘’]([^“”„‘’"<>]*)[“”„‘’]/.exec(text.slice(from, node.openEnd));
  if (curly) {
    const [whole, typed = ''] = curly;
    const written = `="${typed}"`;
    const melding = `Om de waarde van '${name}' staan gekrulde aanhalingstekens.`;
    const span = spanOf(source, from, from + whole.length);
    const herstel = aanbod([['Zet er rechte aanhalingstekens om', vervang(span, written)]], true);
    return [{ melding, hint: `Schrijf ${name}${written}.`, start, end: span.end, aanbod: herstel }];
  }
  if (!/^[^<>]*>[\s\S]*</.test(value)) return [];
  const at = openQuote(text, node.start);
  if (at === undefined || at < start) return [];
  const melding = `Achter de waarde van '${name}' ontbreekt een aanhalingsteken.`;
  const hint = `Schrijf ${text.slice(start, at)}".`;
  const herstel = aanbod([['Zet er een aanhalingsteken achter', voegIn({ source }, at, '"')]], true);
  return [{ melding, hint, start, end: at, aanbod: herstel }];
}

/** What of a value means the same in the form that its attribute has, or what its author may have meant. */
function herstelVan(
  one: MarkupAttribute,
  { vorm, bedoeld: meant }: AttribuutRegel,
  source: SourceText,
): Aanbod {
  const { value } = one;
  const small = value.trim().toLowerCase();
  const same = [value.trim(), small, small.replace(/\s+/g, ''), value.trim().replaceAll('_', '-')];
  const sure = same.find((text) => vorm.test(text));
  const words = sure === undefined ? (meant?.(value) ?? []) : [sure];
  return aanbod(
    words.flatMap((word) => {
      const edits = schrijfInAttribuut(one, source, value, word);
      return edits.length > 0 ? [[schrijfTitel(word), ...edits] as const] : [];
    }),
    sure !== undefined,
  );
}

function checkClasses(
  klassen: readonly string[],
  rule: ElementRegel,
  one: MarkupAttribute,
  source: SourceText,
): Finding[] {
  const { start, end } = one;
  const extra = klassen.filter((name) => name !== rule.klasse);
  const wrong = extra.find((name) => !rule.keuze.includes(name));
  if (wrong !== undefined) {
    const others = ELEMENTEN.filter((other) => other.naam === rule.naam);
    const known = [...rule.keuze, ...others.flatMap((other) => other.klasse ?? [])];
    const none = known.length === 0;
    const { hint, ...herstel } = none
      ? {
          hint: 'Haal de klasse weg.',
          ...aanbod([['Haal de klasse weg', zonderAttribuut(one, source)]], true),
        }
      : bedoeld({
          woord: wrong,
          bekend: known,
          anders: `Bekend zijn: ${known.join(', ')}.`,
          schrijf: (near) => schrijfInAttribuut(one, source, wrong, near),
        });
    const melding = `De klasse '${wrong}' is bij <${rule.naam}> niet bekend.`;
    return [{ melding, hint, start, end, aanbod: herstel }];
  }
  if (extra.length < 2) return [];
  const melding = `Een <${rule.naam}> kan maar één van deze klassen hebben: ${extra.join(', ')}.`;
  const whole = klassen.join(' ');
  const keep = extra.flatMap((name) => {
    const kept = klassen.filter((other) => other === rule.klasse || other === name).join(' ');
    const edits = schrijfInAttribuut(one, source, whole, kept);
    return edits.length > 0 ? [[`Houd alleen '${name}'`, ...edits] as const] : [];
  });
  return [{ melding, start, end, aanbod: aanbod(keep) }];
}

/** Checks that names and values of the head stand in pairs, both within one and the same block. */
export function checkPairs(
  nodes: readonly MarkupNode[],
  blockAt: (offset: number) => unknown,
): readonly Finding[] {
  const groups = group(
    nodes
      .filter((node) => node.type === 'element')
      .map((node): [unknown, MarkupElement] => [blockAt(node.start), node]),
  );
  return [...groups.values()].flatMap((pairs) =>
    pairs.flatMap((node, index): Finding[] => {
      const alone = node.name === 'dt' ? pairs[index + 1]?.name !== 'dd' : pairs[index - 1]?.name !== 'dt';
      if (!alone || (node.name !== 'dt' && node.name !== 'dd')) return [];
      const other = node.name === 'dt' ? 'dd' : 'dt';
      const hint = 'Zet ze achter elkaar, in hetzelfde blok: <dt>naam</dt><dd>waarde</dd>.';
      const melding = `Bij deze <${node.name}> hoort een <${other}>.`;
      return [{ melding, hint, start: node.start, end: node.openEnd }];
    }),
  );
}
