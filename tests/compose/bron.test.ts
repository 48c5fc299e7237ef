import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.ts';
import { documentenVan } from '../../src/compose/documenten-van.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { World } from '../../src/world/world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT, SLUGS } from '../support/examples.ts';
import { type GedruktDeel, gedrukteDelen } from '../support/gedrukte-delen.ts';
import { testPng } from '../support/png.ts';

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');

/** What is printed of a proposal, document by document. */
async function gedrukt(world: World, path: string): Promise<readonly GedruktDeel[]> {
  const { value, diagnostics } = await check(world, path, sjablonen);
  if (!value) throw new Error(diagnostics.map((one) => `${one.regel} ${one.melding}`).join('\n'));
  return documentenVan(value.voorstel, value.geladen.sjabloon, 'intern').flatMap((definitie) => {
    const document = composeDocument(definitie, { ...value, variant: 'intern' }).value;
    return document ? gedrukteDelen(prepareDocument(document, value.geladen.huisstijl).value) : [];
  });
}

/** Each word that begins with "merk" stands once in the text. */
const GEMERKT = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Merkonderwerp van dit stuk
zaaknummer: 2026-merkzaak
datum: 2026-03-03
portefeuillehouder:
  - { naam: Merkwethouder Een, functie: wethouder merkfunctie }
  - Merkwethoudertwee
programma: [Merkprogramma, Merkprogrammatwee]
intern: { team: merkteam }
gelet_op:
  - artikel 192, lid 1 van de Gemeentewet, merkgelet
overwegende:
  - de brug merkoverweging is
besluitpunten:
  - tekst: de brug merkpunt te bouwen
    sub:
      - met merksub leuning
      - zonder merksubtwee
  - voor de brug :bedrag[lasten.totaal] merkpunttwee beschikbaar te stellen, te dekken uit het merkfonds
financien:
  jaren: [2026, 2027]
  lasten:
    titel: Lasten van merktitel
    posten:
      - { post: Merkpost, bedragen: { 2026: 60.000 } }
      - groep: Merkgroep
        posten:
          - { post: Merkgroeppost, bedragen: { 2027: 540.000 } }
  dekking:
    posten:
      - { post: Merkdekking, bedragen: { 2026: 60.000, 2027: 540.000 } }
bijlagen:
  - titel: Merkbijlage een
  - { titel: Merkbijlagetwee, openbaar: nee }
eerdere_besluiten:
  - { titel: Merkbesluit, datum: 2024-02-08 }
  - { titel: Merkbesluittwee, kenmerk: 2023-merkkenmerk }
ondertekening: { griffier: Merkgriffier, voorzitter: Merkvoorzitter }
---

## Aanleiding

De oude brug is merkalinea met **merkvet** en een noot.[^een]
Dit is merkregel in dezelfde alinea.

> Een merkcitaat dat staat.

![Een merkalt plaat](beeld.png "Het merkbijschrift van de plaat")

| Merkkop | Jaar |
| ------- | ---- |
| Merkcel | 2019 |
| Merkceltwee | 2020 |

- Een merkbullet
- Nog een merkbullettwee
  1. En merkdiep

## Doel

Fietsers merkdoel weer oversteken.

## Argumenten

### 1.1 De brug is merkargument

Er is geen merkargumenttekst.

### 2.1 Het geld merkargumenttwee

Dat is merkgeld.

## Alternatieven

Een merktunnel is te duur.

## Kanttekeningen

### 1.1 De bouw duurt merkkanttekening

Tot die tijd vaart er merkpont.

## Financiën

Samen :bedrag[lasten.totaal] merkbedrag.

::tabel[lasten]

::tabel[dekking]

## Vervolg

De bouw begint in merkvervolg.

## Merkeigenkop

Een merkeigen onderdeel.

### Merktussenkop

Met merktussen tekst.

[^een]: De merknoot onderaan.
`;

describe('every printed text', () => {
  test('of each kind knows the place where all its words were typed', async () => {
    const world = diskWith({
      'proef/voorstel.md': GEMERKT,
      'proef/beeld.png': testPng('kleur', 400, 300).bytes,
    });
    const delen = await gedrukt(world, 'proef/voorstel.md');
    const merken = [...new Set(GEMERKT.toLowerCase().match(/merk[a-z]+/g))];
    const gevonden = new Set<string>();
    const fout: string[] = [];
    for (const { soort, tekst, bron } of delen) {
      const slice = bron ? GEMERKT.slice(bron.start, bron.end).toLowerCase() : '';
      for (const [merk] of tekst.toLowerCase().matchAll(/merk[a-z]+/g)) {
        gevonden.add(merk);
        if (!new RegExp(`${merk}(?![a-z])`).test(slice)) fout.push(`${soort} ${merk}: ${slice.slice(0, 60)}`);
      }
    }
    expect(fout).toEqual([]);
    // The title of a computed table has the place of the table; the text alternative is said, not printed.
    expect(merken.filter((merk) => !gevonden.has(merk))).toEqual(['merktitel', 'merkalt']);
  });

  test('of an example knows its place, unless only the template says it', async () => {
    for (const slug of SLUGS) {
      const delen = await gedrukt(createDiskWorld(ROOT), `proposals/${slug}/voorstel.md`);
      const zonder = delen.filter(({ bron, tekst }) => !bron && tekst !== '');
      const [gemeente = ''] = slug.split('-', 1);
      const eigen = templateText(['standaard', slug.startsWith('stichtse') ? 'stichtse-vecht' : gemeente]);
      const vreemd = zonder.flatMap(({ tekst }) =>
        (tekst.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((woord) => !eigen.includes(woord)),
      );
      expect(vreemd, slug).toEqual([]);
      expect(zonder.length / delen.length, slug).toBeLessThan(0.3);
    }
  });
});

/** Everything that templates say, in small letters. */
function templateText(namen: readonly string[]): string {
  return namen
    .flatMap((naam) => {
      const folder = join(ROOT, 'templates', naam);
      return readdirSync(folder)
        .filter((file) => /\.(hbs|yaml)$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').toLowerCase());
    })
    .join('\n');
}
