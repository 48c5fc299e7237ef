import { nearest } from '../diagnostics/nearest.ts';
import { ELEMENTEN, showElement } from './elements.ts';

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

/** What is wrong with an element that templates do not know, or not with these classes, and what is like it. */
export function describeUnknown(
  name: string,
  klassen: readonly string[],
): { readonly melding: string; readonly hint: string } {
  const same = ELEMENTEN.filter((rule) => rule.naam === name);
  if (same.length > 0) {
    const known = same.flatMap((rule) => rule.klasse ?? []);
    const near = klassen.map((klasse) => nearest(klasse, known)).find(Boolean);
    return {
      melding:
        klassen.length > 0
          ? `<${name} class="${klassen.join(' ')}"> is niet bekend.`
          : `<${name}> zonder klasse is niet bekend.`,
      hint: near
        ? `Bedoelde u <${name} class="${near}">?`
        : `Bekend zijn: ${same.map(showElement).join(', ')}.`,
    };
  }
  const names = [...new Set(ELEMENTEN.map((rule) => rule.naam))];
  const melding = `Het element <${name}> is niet bekend.`;
  if (Object.hasOwn(ANDERS, name)) return { melding, hint: ANDERS[name] ?? '' };
  // A name of one or two letters is near to any other.
  const near = name.length > 2 ? nearest(name, names) : undefined;
  return { melding, hint: near ? `Bedoelde u <${near}>?` : `Bekend zijn: ${names.join(', ')}.` };
}
