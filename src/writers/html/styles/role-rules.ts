import type { Rol } from '../../../document/nodes.ts';
import { type Huisstijl, RANDRUIMTE, type Stijl } from '../../../huisstijl/huisstijl.ts';
import { cssNumber, type Declarations, pt, rule } from './css.ts';
import { fontFamily } from './font-family.ts';

/** On a screen no text is smaller than this, in rem; on paper the huisstijl decides. */
export const SMALLEST = 0.875;

/** Heads larger than this shrink on a narrow screen, in rem. */
const LARGE = 1.5;

/** Where each role stands in the page; the running heads and feet are in `print-rules.ts`. */
const SELECTORS: readonly (readonly [Rol, string])[] = [
  ['titel', '.titel'],
  ['kop1', '.kop1'],
  ['kop2', '.kop2, .voetnotenkop'],
  ['kop3', '.kop3'],
  ['kop4', '.kop4'],
  ['argumentkop', '.argumentkop'],
  ['adressering', '.adressering'],
  ['kopgegevens', '.kopgegevens'],
  ['tekst', '.tekst'],
  ['citaat', '.citaat'],
  ['aanhef', '.aanhef'],
  ['overweging', '.overweging'],
  ['besluitformule', '.besluitformule'],
  ['slotformule', '.slotformule'],
  ['ondertekening', '.ondertekening'],
  ['bijschrift', '.bijschrift, caption'],
  ['tabelnoot', '.tabelnoot, .eenheid'],
  ['tabelkop', 'thead th, thead td'],
  ['tabelcel', '.tabel'],
  ['voetnoot', '.voetnoot'],
  ['besluitpunt', '.besluitpunt'],
  ['opsomming', '.opsomming'],
];

/** Roles that are cells or part of a table: the table decides on space and alignment. */
const IN_TABLE: ReadonlySet<Rol> = new Set(['tabelkop', 'tabelcel']);

/** Roles that are an element with a list inside, or a list: the indentation makes room for its labels. */
const LISTS: ReadonlySet<Rol> = new Set(['besluitpunt', 'opsomming', 'voetnoot']);

/** A length in points as a share of the text size: 1 rem is the size of running text, on screen and on paper. */
export function rem(points: number, huisstijl: Huisstijl): string {
  return points === 0 ? '0' : `${cssNumber(points / huisstijl.stijlen.tekst.grootte)}rem`;
}

/** The rules of all roles, from the huisstijl. */
export function roleRules(huisstijl: Huisstijl): string {
  const { tekst } = huisstijl.stijlen;
  const rules = SELECTORS.map(([rol, selector]) => {
    const stijl = huisstijl.stijlen[rol];
    const space = IN_TABLE.has(rol) || LISTS.has(rol) ? {} : spacing(stijl, huisstijl);
    return rule(selector, { ...letters(stijl, huisstijl), ...space, ...frame(stijl, huisstijl) });
  });
  return [
    rule('p', { margin: `${rem(tekst.voor, huisstijl)} 0 ${rem(tekst.na, huisstijl)}` }),
    ...rules,
    ...[...LISTS].map((rol) => listRules(rol, huisstijl)),
    ...SELECTORS.map(([rol, selector]) => hangingNumber(selector, huisstijl.stijlen[rol], huisstijl)),
  ].join('');
}

/** The letters of a role with its rules and fill. */
export function roleLook(huisstijl: Huisstijl, rol: Rol): Declarations {
  const stijl = huisstijl.stijlen[rol];
  return { ...letters(stijl, huisstijl), ...frame(stijl, huisstijl) };
}

/** Rules around a role and the fill behind it; its text stays within the measure. */
function frame({ rand }: Stijl, huisstijl: Huisstijl): Declarations {
  if (!rand) return {};
  const { vlak, kleur } = rand;
  const room = rem(RANDRUIMTE, huisstijl);
  const side = (thickness: number) =>
    thickness > 0 ? `max(1px, ${pt(thickness)}) solid ${kleur}` : undefined;
  const padding = (thickness: number) => (vlak !== undefined || thickness > 0 ? room : undefined);
  return {
    'border-top': side(rand.boven),
    'border-bottom': side(rand.onder),
    'border-left': side(rand.links),
    'border-right': side(rand.rechts),
    'padding-top': padding(rand.boven),
    'padding-bottom': padding(rand.onder),
    'padding-left': padding(rand.links),
    'padding-right': padding(rand.rechts),
    background: vlak,
    'print-color-adjust': vlak === undefined ? undefined : 'exact',
  };
}

/** Size, weight, colour; leading only where it differs from that of running text, the font where styles have several. */
function letters(stijl: Stijl, huisstijl: Huisstijl): Declarations {
  const { tekst } = huisstijl.stijlen;
  const leading = stijl.regelhoogte / stijl.grootte;
  return {
    'font-family': huisstijl.lettertype.andere ? fontFamily(huisstijl, stijl) : undefined,
    'font-size': fontSize(stijl.grootte / tekst.grootte),
    'font-weight': stijl.vet ? '700' : '400',
    'font-style': stijl.cursief ? 'italic' : 'normal',
    'line-height':
      Math.abs(leading - tekst.regelhoogte / tekst.grootte) > 0.1 ? cssNumber(leading) : undefined,
    color: stijl.kleur,
    'text-transform': stijl.hoofdletters ? 'uppercase' : undefined,
  };
}

function fontSize(size: number): string {
  const wanted = `${cssNumber(size)}rem`;
  return size < SMALLEST ? `max(${wanted}, var(--kleinst))` : wanted;
}

/** On a narrow screen large heads grow with its width, so that few words have to be broken. */
export function narrowRoleRules(huisstijl: Huisstijl): string {
  return SELECTORS.map(([rol, selector]) => {
    const size = huisstijl.stijlen[rol].grootte / huisstijl.stijlen.tekst.grootte;
    const fluid = `clamp(${LARGE}rem, ${cssNumber(size * 0.6)}rem + 2vw, ${cssNumber(size)}rem)`;
    return size > LARGE ? rule(selector, { 'font-size': fluid }) : '';
  }).join('');
}

/** Justified text has rivers on a screen, so there it starts at the left (WCAG 2.2, 1.4.8). */
const ALIGNMENT = { links: undefined, rechts: 'right', midden: 'center', uitgevuld: undefined } as const;

function spacing(stijl: Stijl, huisstijl: Huisstijl): Declarations {
  return {
    margin: `${rem(stijl.voor, huisstijl)} 0 ${rem(stijl.na, huisstijl)} ${rem(stijl.inspringing, huisstijl)}`,
    'text-align': ALIGNMENT[stijl.uitlijning],
    'break-after': stijl.bijVolgende ? 'avoid' : undefined,
  };
}

/** The number of a heading hangs before its text, in the room that the indentation makes. */
function hangingNumber(selector: string, stijl: Stijl, huisstijl: Huisstijl): string {
  if (stijl.inspringing === 0) return '';
  const room = rem(stijl.inspringing, huisstijl);
  return rule(`${selector} > .nummer`, {
    display: 'inline-block',
    'min-width': room,
    'margin-left': `-${room}`,
    'margin-right': '0',
  });
}

function listRules(rol: Rol, huisstijl: Huisstijl): string {
  const stijl = huisstijl.stijlen[rol];
  const indentation = rem(stijl.inspringing, huisstijl);
  const after = Math.max(stijl.na, huisstijl.stijlen.tekst.na);
  return (
    rule(`ol.${rol}, ul.${rol}`, {
      margin: `${rem(stijl.voor, huisstijl)} 0 ${rem(after, huisstijl)}`,
      'padding-left': `max(${indentation}, 1.6em)`,
    }) +
    rule(`li > ol.${rol}, li > ul.${rol}`, {
      margin: `${rem(Math.max(stijl.voor, stijl.na), huisstijl)} 0 0`,
    }) +
    rule(`.${rol} > li`, { margin: `${rem(stijl.voor, huisstijl)} 0 ${rem(stijl.na, huisstijl)}` }) +
    rule(`p.${rol}`, { margin: `${rem(stijl.voor, huisstijl)} 0 ${rem(stijl.na, huisstijl)} ${indentation}` })
  );
}
