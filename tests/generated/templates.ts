import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The templates of this repository with their fonts, and house styles as far from them as real ones are. */
export function templateFiles(root: string): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { ...STIJLEN };
  const folder = join(root, 'templates');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files[`templates/${path.slice(folder.length + 1).replaceAll('\\', '/')}`] = readFileSync(path);
    }
  return files;
}

/** Names of the folders that `templateFiles` gives. */
export const GEMEENTEN = [
  'standaard',
  'dordrecht',
  'overbetuwe',
  'stichtse-vecht',
  'kleinblad',
  'dwarsblad',
  'rechtskop',
] as const;

const STIJLEN: Readonly<Record<string, string>> = {
  // A5, no hyphens, large type, letters for points, numbered tables.
  'templates/kleinblad/sjabloon.yaml': `breidt_uit: standaard
gemeente: Kleinblad
organisatie: Gemeente Kleinblad
weergave: { kommastreep: ja, negatief: vn, euroteken: totalen }
nummering: { besluitpunt: letters, subpunt: romeins, tabellen: ja }
`,
  'templates/kleinblad/huisstijl.yaml': `pagina: { breedte: 148mm, hoogte: 210mm, marges: { boven: 18mm, onder: 18mm, links: 15mm, rechts: 15mm }, koptekst: 8mm, voettekst: 8mm }
afbreken: nee
basislijnraster: nee
stijlen:
  tekst: { grootte: 12pt, regelhoogte: 1.4 }
`,
  // Landscape paper with numbered lines.
  'templates/dwarsblad/sjabloon.yaml': `breidt_uit: standaard
gemeente: Dwarsblad
organisatie: Gemeente Dwarsblad
weergave: { negatief: haakjes, nul: "-", decimalen: altijd }
`,
  'templates/dwarsblad/huisstijl.yaml': `pagina: { breedte: 297mm, hoogte: 210mm, marges: { boven: 20mm, onder: 20mm, links: 35mm, rechts: 35mm } }
regelnummers: ja
stijlen:
  tekst: { grootte: 10pt }
  titel: { hoofdletters: ja }
`,
  // Heads at the right, justified text, contents, Roman points, numbered figures, a long name in the running head.
  'templates/rechtskop/sjabloon.yaml': `breidt_uit: standaard
gemeente: Sint-Rechtskop aan de Lange Nieuwe Waterschapsdijk
organisatie: Gemeente Sint-Rechtskop aan de Lange Nieuwe Waterschapsdijk
weergave: { euroteken: overal, negatief: min_achter, duizendtallen: spatie, pm: p.m., eerste_kop: Post }
nummering: { besluitpunt: romeins, subpunt: letters, tabellen: Overzicht, figuren: ja }
`,
  'templates/rechtskop/huisstijl.yaml': `lettertype:
  naam: Arial
  soort: sans-serif
  normaal: fonts/Arimo-Regular.ttf
  vet: fonts/Arimo-Bold.ttf
  cursief: fonts/Arimo-Italic.ttf
  vetcursief: fonts/Arimo-BoldItalic.ttf
  terugval: [fonts/NotoSansSymbols2-Regular.ttf, fonts/NotoSansMath-Regular.ttf]
stijlen:
  tekst: { uitlijning: uitgevuld }
  kop2: { uitlijning: rechts }
  titel: { uitlijning: midden }
`,
  'templates/rechtskop/raadsvoorstel.hbs': `<header class="koptekst"><span class="links">{{organisatie}}</span><span class="midden">{{titel}}</span><span class="rechts">{{onderwerp}}</span></header>
{{> voettekst}}
<h1 class="titel">{{titel}}</h1>
{{> kopgegevens}}
<nav class="inhoudsopgave" data-diepte="3">Inhoud</nav>
<h2>Voorgesteld besluit</h2>
<p>Het college stelt voor om:</p>
{{besluitpunten}}
{{> secties}}
{{> ondertekening-voorstel}}
{{> bijlagen}}
<hr class="nieuwe-pagina">
{{> besluit}}
`,
};
