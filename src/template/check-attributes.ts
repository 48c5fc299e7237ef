import { nearest } from '../diagnostics/nearest.ts';
import { ELEMENTEN, type ElementRegel, showElement } from './elements.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';

/** A problem at offsets of the template that is being checked. */
export interface Finding {
  readonly melding: string;
  readonly hint?: string | undefined;
  readonly start: number;
  readonly end: number;
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
  hasImage: (path: string) => boolean,
): readonly Finding[] {
  const known = ['class', ...Object.keys(rule.attributen)];
  const inserted = node.attributes.find(({ name, value }) => INVOEGING.test(name + value));
  const found = node.attributes.flatMap(({ name, value, start, end }): Finding[] => {
    const attribute = rule.attributen[name];
    if (INVOEGING.test(name + value)) {
      if (start !== inserted?.start) return [];
      const hint = 'Zet {{#if …}} om het hele element heen.';
      return [{ melding: 'Tussen < en > kan geen {{…}} staan.', hint, start, end }];
    }
    if (name === 'class') return checkClasses(klassen, rule, start, end);
    if (!attribute) {
      const near = nearest(name, known);
      const hint = UITERLIJK.test(name)
        ? 'Hoe iets eruitziet, staat in huisstijl.yaml, bij een rol onder `stijlen`; de rol is de klasse van het element.'
        : near
          ? `Bedoelde u '${near}'?`
          : `Bekend zijn: ${known.join(', ')}.`;
      const melding = `Het attribuut '${name}' is bij ${showElement(rule)} niet bekend.`;
      return [{ melding, hint, start, end }];
    }
    if (!attribute.vorm.test(value)) {
      const hint = `Hier hoort ${attribute.uitleg}.`;
      return [{ melding: `'${value}' past niet bij '${name}'.`, hint, start, end }];
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
      }),
    );
  return [...found, ...missing];
}

function checkClasses(klassen: readonly string[], rule: ElementRegel, start: number, end: number): Finding[] {
  const extra = klassen.filter((name) => name !== rule.klasse);
  const wrong = extra.find((name) => !rule.keuze.includes(name));
  if (wrong !== undefined) {
    const others = ELEMENTEN.filter((other) => other.naam === rule.naam);
    const known = [...rule.keuze, ...others.flatMap((other) => other.klasse ?? [])];
    const near = nearest(wrong, known);
    const all = known.length > 0 ? `Bekend zijn: ${known.join(', ')}.` : 'Haal de klasse weg.';
    const hint = near ? `Bedoelde u '${near}'?` : all;
    return [{ melding: `De klasse '${wrong}' is bij <${rule.naam}> niet bekend.`, hint, start, end }];
  }
  if (extra.length < 2) return [];
  const melding = `Een <${rule.naam}> kan maar één van deze klassen hebben: ${extra.join(', ')}.`;
  return [{ melding, start, end }];
}

/** Checks that names and values of the head stand in pairs, both within one and the same block. */
export function checkPairs(
  nodes: readonly MarkupNode[],
  blockAt: (offset: number) => unknown,
): readonly Finding[] {
  const groups = new Map<unknown, MarkupElement[]>();
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const block = blockAt(node.start);
    groups.set(block, [...(groups.get(block) ?? []), node]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((node, index): Finding[] => {
      const alone = node.name === 'dt' ? group[index + 1]?.name !== 'dd' : group[index - 1]?.name !== 'dt';
      if (!alone || (node.name !== 'dt' && node.name !== 'dd')) return [];
      const other = node.name === 'dt' ? 'dd' : 'dt';
      const hint = 'Zet ze achter elkaar, in hetzelfde blok: <dt>naam</dt><dd>waarde</dd>.';
      const melding = `Bij deze <${node.name}> hoort een <${other}>.`;
      return [{ melding, hint, start: node.start, end: node.openEnd }];
    }),
  );
}
