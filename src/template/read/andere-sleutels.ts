import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { positionAt, spanText } from '../../source/source-text.ts';

/** What people write in a file of a template, and what it is called there: by the words that they use for it. */
const ANDERS: readonly (readonly [words: RegExp, hint: string])[] = [
  [/^(?:formaat|papier|papierformaat|a4)$/i, 'Schrijf `pagina: { breedte: 210mm, hoogte: 297mm }` voor A4.'],
  [
    /^(?:marges?|kantlijn(?:en)?)$/i,
    'Schrijf `pagina: { marges: { boven: 25mm, onder: 25mm, links: 25mm, rechts: 25mm } }`.',
  ],
  [
    /^(?:lettergrootte|fontsize|font-size|corps|punten)$/i,
    'Schrijf `grootte: 11pt`, bij een rol onder `stijlen`.',
  ],
  [/^grootte$/i, 'De grootte staat bij een rol: `stijlen: { tekst: { grootte: 11pt } }`.'],
  [
    /^(?:font|fonts|lettertypen|lettertypes)$/i,
    'Schrijf `lettertype: { naam: Arial }`; bij een rol onder `stijlen` alleen de naam: `lettertype: Arial`.',
  ],
  [
    /^(?:logo|afbeelding|beeld)$/i,
    'Een logo staat in een .hbs-bestand: `<img class="logo" src="beeld/logo.png" alt="…">`.',
  ],
  [/^(?:kleur|color|huiskleur|hoofdkleur)$/i, "Schrijf `kleuren: { accent: '#00594f' }`."],
  [
    /^(?:documenten|documents)$/i,
    'Documenten staan bij een soort: `soorten: { raadsvoorstel: { documenten: … } }`.',
  ],
  [/^(?:onderdelen|hoofdstukken|paragrafen)$/i, 'De onderdelen staan onder `secties`.'],
  [/^(?:titel|naam|title|opschrift)$/i, 'De naam die op papier komt, heet hier `kop`.'],
  [/^(?:extends|uitbreiden|breid_uit|breidt-uit)$/i, 'Schrijf `breidt_uit: standaard`.'],
  [/^(?:uitlijnen|align|text-align)$/i, 'Schrijf `uitlijning: links`.'],
  [/^(?:bold|dik)$/i, 'Schrijf `vet: ja`.'],
  [/^(?:italic|schuin)$/i, 'Schrijf `cursief: ja`.'],
];

/** The same problem, with what the key is called where it was surely meant; any other is left as it is. */
export function metAndereSleutel(diagnostic: Diagnostic): Diagnostic {
  const { regel, span, hint } = diagnostic;
  if (regel !== 'onbekende-sleutel' || !span || !hint?.startsWith('Bekend zijn')) return diagnostic;
  const key = spanText(span).replace(/^["']|["']$/g, '');
  const known = ANDERS.find(([words]) => words.test(key))?.[1];
  // A key that belongs here under another name must be one of those that are known here.
  const asked = known === undefined ? undefined : /heet hier `(\w+)`/.exec(known)?.[1];
  const fits = asked === undefined || new RegExp(`[ :]${asked}[,.]`).test(hint);
  return known === undefined || !fits ? diagnostic : { ...diagnostic, hint: known };
}

/** Groups whose keys a template maker chooses, with how the start of one looks. */
const EIGEN_SLEUTELS: Readonly<Record<string, (key: string, name: string) => string>> = {
  velden: (key, name) => `${key}: ${name}`,
  secties: (key, name) => `${key}: ${name}`,
  soorten: (key) => `${key}: { secties: [aanleiding, argumenten, financien] }`,
};

/** The same problem, with an example where between the braces of such a group a key has nothing behind it. */
export function metVoorbeeld(diagnostic: Diagnostic): Diagnostic {
  const { regel, span } = diagnostic;
  if (regel !== 'yaml' || !span) return diagnostic;
  const { text, lineStarts } = span.source;
  const before = text.slice(lineStarts[positionAt(span.source, span.start).line - 1], span.start);
  const group = /(?:^|[\s{,])(\w+):\s*\{\s*$/.exec(before)?.[1] ?? '';
  const show = EIGEN_SLEUTELS[group];
  const key = spanText(span);
  if (!show || !/^[a-z][a-z0-9_-]*$/.test(key)) return diagnostic;
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1).replace(/[_-]/g, ' ')}`;
  return { ...diagnostic, hint: `Schrijf bijvoorbeeld \`${group}: { ${show(key, name)} }\`.` };
}
