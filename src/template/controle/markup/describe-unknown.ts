import { bedoeld } from '../../../diagnostics/bedoeld.ts';
import type { DiagnosticExtra } from '../../../diagnostics/diagnostic.ts';
import { type Aanbod, aanbod } from '../../../diagnostics/herstel-waarde.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { SourceText } from '../../../source/source-text.ts';
import { ELEMENTEN, showElement } from '../../markup/elements.ts';
import type { MarkupElement } from '../../markup/markup.ts';
import { hernoemElement, schrijfInAttribuut, voegAttribuutToe, zonderElement } from './herstel-elementen.ts';

const TABEL =
  'Gegevens naast elkaar staan in <dl class="kopgegevens">; een tabel met bedragen schrijft de auteur.';

/** What to do instead of an element that HTML has and templates have not, by its name. */
const ANDERS: Readonly<Record<string, string>> = {
  b: 'Schrijf <strong> … </strong>.',
  i: 'Schrijf <em> … </em>.',
  u: 'Onderstrepen kan niet: het lijkt op een koppeling. Schrijf <strong> … </strong> of <em> … </em>.',
  ins: 'Onderstrepen kan niet: het lijkt op een koppeling. Schrijf <strong> … </strong> of <em> … </em>.',
  mark: 'Markeren kan niet. Schrijf <strong> … </strong>.',
  s: 'Doorhalen kan niet in een sjabloon.',
  del: 'Doorhalen kan niet in een sjabloon.',
  strike: 'Doorhalen kan niet in een sjabloon.',
  font: 'Lettertype, grootte en kleur staan in huisstijl.yaml, bij een rol onder `stijlen`.',
  center: 'Uitlijning staat in huisstijl.yaml: `uitlijning: midden` bij een rol onder `stijlen`.',
  style: 'Hoe iets eruitziet, staat in huisstijl.yaml.',
  small: 'Lettergrootte staat in huisstijl.yaml, bij een rol onder `stijlen`.',
  big: 'Lettergrootte staat in huisstijl.yaml, bij een rol onder `stijlen`.',
  h5: 'Een document heeft koppen tot en met <h4>.',
  h6: 'Een document heeft koppen tot en met <h4>.',
  blockquote: 'Schrijf <p class="citaat"> … </p>.',
  q: 'Zet de tekst tussen aanhalingstekens.',
  table: TABEL,
  tr: TABEL,
  td: TABEL,
  th: TABEL,
  thead: TABEL,
  tbody: TABEL,
  section: 'Laat het weg: een kop (<h2>) begint een onderdeel.',
  article: 'Laat het weg: een kop (<h2>) begint een onderdeel.',
  main: 'Laat het weg: het document is wat er in het bestand staat.',
  html: 'Laat het weg: het document is wat er in het bestand staat.',
  head: 'Laat het weg: de titel komt uit sjabloon.yaml.',
  title: 'Laat het weg: de titel komt uit sjabloon.yaml.',
  body: 'Laat het weg: het document is wat er in het bestand staat.',
  script: 'Een sjabloon voert niets uit. Laat het weg.',
  link: 'Hoe iets eruitziet, staat in huisstijl.yaml.',
};

/** The elements that mean the same here, with what stands behind their name. */
const ZELFDE: Readonly<Record<string, readonly (readonly [naam: string, attributen?: string])[]>> = {
  b: [['strong']],
  i: [['em']],
  mark: [['strong']],
  u: [['strong'], ['em']],
  ins: [['strong'], ['em']],
  h5: [['h4']],
  h6: [['h4']],
  blockquote: [['p', ' class="citaat"']],
};

/** Elements of a page that a document does without. */
const OVERBODIG: readonly string[] = ['section', 'article', 'main', 'html', 'body'];

/** What takes the place of such an element, or leaves it out. */
function herstelElement(node: MarkupElement, source: SourceText): Aanbod {
  const { name } = node;
  if (OVERBODIG.includes(name)) {
    const edits = zonderElement(node, source);
    return edits.length > 0 ? aanbod([[`Haal <${name}> weg`, ...edits]], true) : {};
  }
  const all = Object.hasOwn(ZELFDE, name) ? (ZELFDE[name] ?? []) : [];
  const answers = all.flatMap(([naam, attributen = '']) => {
    const edits = hernoemElement(node, source, naam, attributen);
    return edits.length > 0 ? [[`Maak er <${naam}${attributen}> van`, ...edits] as const] : [];
  });
  return aanbod(answers, node.attributes.length === 0);
}

/** What is wrong with an element that templates do not know, or not with these classes, and what is like it. */
export function describeUnknown(
  node: MarkupElement,
  klassen: readonly string[],
  source: SourceText,
): { readonly melding: string } & Pick<DiagnosticExtra, 'hint' | 'herstel' | 'keuzes'> {
  const { name, attributes } = node;
  const same = ELEMENTEN.filter((rule) => rule.naam === name);
  if (same.length > 0) {
    const known = same.flatMap((rule) => rule.klasse ?? []);
    const wrong = klassen.find((klasse) => nearest(klasse, known) !== undefined);
    const [only, ...others] = known;
    const anders = `Bekend zijn: ${same.map(showElement).join(', ')}.`;
    if (klassen.length === 0) {
      const toegevoegd = `class="${only}"`;
      const herstel =
        only !== undefined && others.length === 0 && !attributes.some((one) => one.name === 'class')
          ? aanbod([[`Voeg ${toegevoegd} toe`, voegAttribuutToe(node, source, toegevoegd)]], true)
          : {};
      return { melding: `<${name}> zonder klasse is niet bekend.`, hint: anders, ...herstel };
    }
    const attribute = attributes.find((one) => one.name === 'class');
    const meant = bedoeld({
      woord: wrong ?? '',
      bekend: wrong === undefined ? [] : known,
      anders,
      toon: (near) => `<${name} class="${near}">`,
      schrijf: (near) => (attribute ? schrijfInAttribuut(attribute, source, wrong ?? '', near) : []),
    });
    return { melding: `<${name} class="${klassen.join(' ')}"> is niet bekend.`, ...meant };
  }
  const names = [...new Set(ELEMENTEN.map((rule) => rule.naam))];
  const melding = `Het element <${name}> is niet bekend.`;
  if (Object.hasOwn(ANDERS, name)) return { melding, hint: ANDERS[name], ...herstelElement(node, source) };
  return {
    melding,
    ...bedoeld({
      woord: name,
      // A name of one or two letters is near to any other.
      bekend: name.length > 2 ? names : [],
      anders: `Bekend zijn: ${names.join(', ')}.`,
      toon: (near) => `<${near}>`,
      schrijf: (near) => hernoemElement(node, source, near),
    }),
  };
}
