import { readFileSync } from 'node:fs';
import type { Rol } from '../../src/document/nodes.ts';
import type { FontFile, Huisstijl, Lettertype, Stijl } from '../../src/huisstijl/huisstijl.ts';

const fonts = new URL('../../templates/standaard/fonts/', import.meta.url);

function font(name: string): FontFile {
  return {
    path: `templates/standaard/fonts/${name}.ttf`,
    bytes: new Uint8Array(readFileSync(new URL(`${name}.ttf`, fonts))),
  };
}

/** Arimo or Carlito from templates/standaard/fonts, with the fallback fonts. */
export function testLettertype(family: 'Arimo' | 'Carlito' = 'Arimo'): Lettertype {
  return {
    naam: family === 'Arimo' ? 'Arial' : 'Calibri',
    soort: 'sans-serif',
    normaal: font(`${family}-Regular`),
    vet: font(`${family}-Bold`),
    cursief: font(`${family}-Italic`),
    vetcursief: font(`${family}-BoldItalic`),
    terugval: [
      ...(family === 'Carlito' ? [font('Arimo-Regular')] : []),
      font('NotoSansSymbols2-Regular'),
      font('NotoSansMath-Regular'),
    ],
  };
}

const tekst: Stijl = {
  grootte: 10,
  regelhoogte: 14,
  vet: false,
  cursief: false,
  kleur: '#000000',
  voor: 0,
  na: 7,
  inspringing: 0,
  uitlijning: 'links',
  bijVolgende: false,
  hoofdletters: false,
};

const accent = '#1f3864';

function kop(grootte: number, regelhoogte: number, voor: number, na: number): Stijl {
  return {
    ...tekst,
    grootte,
    regelhoogte,
    voor,
    na,
    vet: true,
    kleur: accent,
    bijVolgende: true,
  };
}

const klein: Stijl = { ...tekst, grootte: 8, regelhoogte: 11, na: 3 };

const stijlen: Record<Rol, Stijl> = {
  tekst,
  titel: kop(18, 22, 0, 14),
  kop1: kop(18, 22, 21, 14),
  kop2: kop(13, 17, 18, 6),
  kop3: kop(11, 14, 14, 4),
  kop4: { ...kop(10, 14, 10, 3), cursief: true },
  argumentkop: kop(10, 14, 10, 3),
  adressering: { ...tekst, na: 14 },
  kopgegevens: { ...tekst, na: 0 },
  besluitpunt: { ...tekst, na: 4, inspringing: 20 },
  opsomming: { ...tekst, na: 3, inspringing: 16 },
  citaat: { ...tekst, inspringing: 20, cursief: true },
  aanhef: tekst,
  overweging: tekst,
  besluitformule: { ...tekst, voor: 14, na: 14, vet: true, bijVolgende: true },
  slotformule: { ...tekst, voor: 14, bijVolgende: true },
  ondertekening: tekst,
  bijschrift: {
    ...tekst,
    grootte: 9,
    regelhoogte: 12,
    vet: true,
    voor: 10,
    na: 4,
    kleur: accent,
  },
  tabelnoot: { ...klein, voor: 4, na: 10 },
  tabelkop: { ...tekst, grootte: 9, regelhoogte: 12, vet: true, na: 0 },
  tabelcel: { ...tekst, grootte: 9, regelhoogte: 12, na: 0 },
  voetnoot: klein,
  koptekst: {
    ...klein,
    kleur: '#595959',
    rand: { boven: 0, onder: 0.5, links: 0, rechts: 0, kleur: '#8497b0' },
  },
  voettekst: { ...klein, kleur: '#595959' },
};

/** A4, Arimo 10 on 14 point: the house style of the tests of all writers. */
export function testHuisstijl(wijziging: Partial<Huisstijl> = {}): Huisstijl {
  return {
    pagina: {
      breedte: 595.28,
      hoogte: 841.89,
      marges: { boven: 71, onder: 71, links: 71, rechts: 62 },
      koptekst: 34,
      voettekst: 34,
    },
    lettertype: testLettertype(),
    kleuren: {
      tekst: '#000000',
      accent,
      koppeling: accent,
      lijn: '#8497b0',
      vlak: '#e9eef5',
      lijnKop: accent,
      lijnTotaal: accent,
    },
    stijlen,
    tabel: {
      lijnKop: 0.8,
      lijnRij: 0.3,
      lijnTotaal: 0.8,
      celHorizontaal: 4,
      celVerticaal: 2.5,
      inspringing: 10,
      kleinste: 7,
    },
    afbreken: true,
    spatiering: 0.2,
    ...wijziging,
  };
}
