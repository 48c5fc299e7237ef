import type { Rol } from '../../../document/nodes.ts';

/** How a style is called: in the file, and as its user sees it. */
export interface StyleName {
  readonly name: string;
  readonly display: string;
}

/**
 * The style of each role. Where word processors have one for the purpose it bears their name, which they show in the
 * language of their user and which their own functions know; otherwise it is ours with a Dutch name.
 */
export const STYLE_OF_ROLE: Readonly<Record<Rol, string>> = {
  tekst: 'Standard',
  titel: 'Title',
  kop1: 'Kop van het eerste niveau',
  kop2: 'Kop van het tweede niveau',
  kop3: 'Kop van het derde niveau',
  kop4: 'Kop van het vierde niveau',
  argumentkop: 'Argumentkop',
  adressering: 'Adressering',
  kopgegevens: 'Kopgegevens',
  besluitpunt: 'Besluitpunt',
  opsomming: 'Opsomming',
  citaat: 'Quotations',
  aanhef: 'Aanhef besluit',
  overweging: 'Overweging',
  besluitformule: 'Besluitformule',
  slotformule: 'Slotformule',
  ondertekening: 'Ondertekening',
  bijschrift: 'Caption',
  tabelnoot: 'Tabelnoot',
  tabelkop: 'Tabelkop',
  tabelcel: 'Tabelcel',
  voetnoot: 'Footnote',
  koptekst: 'Header',
  voettekst: 'Footer',
};

const DUTCH: Readonly<Record<string, string>> = {
  Standard: 'Tekst',
  Title: 'Titel',
  Quotations: 'Citaat',
  Caption: 'Bijschrift',
  Footnote: 'Voetnoot',
  Header: 'Koptekst',
  Footer: 'Voettekst',
};

/** A Dutch name to call the variants of the style of a role by. */
export function dutchName(rol: Rol): string {
  const name = STYLE_OF_ROLE[rol];
  return DUTCH[name] ?? name;
}

/** A display name as the name in the file: what may not stand in it as its code (ODF 1.3 part 3, 19.507). */
export function encodedName(display: string): string {
  return display.replace(/[^A-Za-z0-9]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}
