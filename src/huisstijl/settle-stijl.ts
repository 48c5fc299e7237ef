import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Rol } from '../document/rollen.ts';
import type { Located } from '../source/located.ts';
import type { Kleuren, Rand, Stijl } from './huisstijl.ts';
import { KLEURNAMEN, type StijlBestand } from './huisstijl-schema.ts';
import { isLettergrootte, type Maat, roundedGrootte, weigerGrootte } from './lengte.ts';

/** The colours that a style may call by their names. */
export type Palette = Pick<Kleuren, (typeof KLEURNAMEN)[number]>;

/** Lines closer than this part of the size of their letters lie upon each other. */
const LEAST_LINE = 0.8;

/** The colour of a name in the palette; a colour that is written out is itself. */
export function colorOf(name: string, palette: Palette): string {
  const known = KLEURNAMEN.find((one) => one === name);
  return known ? palette[known] : name;
}

/** A complete style, and what cannot be in the file. */
export interface GezetteStijl {
  readonly stijl: Stijl;
  readonly diagnostics: readonly Diagnostic[];
}

/** The style of running text. Its size must be a measure; 10 points stand in for one that is not there. */
export function settleTekst(own: StijlBestand | undefined, palette: Palette): GezetteStijl {
  const { grootte, regelhoogte: hoogte } = own ?? {};
  const punten = grootte?.value.per === 'punt' ? grootte.value.maat : 10;
  const diagnostics: Diagnostic[] = [];
  if (grootte && grootte.value.per !== 'punt')
    diagnostics.push(
      fout(
        'huisstijl',
        'De lettergrootte van `tekst` is zelf waarvan de andere een veelvoud zijn.',
        grootte.span,
        {
          hint: 'Schrijf hier een maat met pt erachter, zoals 10pt.',
        },
      ),
    );
  if (hoogte?.value.per === 'regel')
    diagnostics.push(
      fout('huisstijl', 'De regelhoogte van `tekst` is zelf de regel.', hoogte.span, {
        hint: 'Schrijf hier een maat (14pt) of een veelvoud van de lettergrootte (1.35).',
      }),
    );
  const regelhoogte = pointsOf(hoogte?.value ?? { maat: LINE, per: 'letter' }, punten, punten);
  const stijl = withRest(
    own,
    { grootte: punten, regelhoogte, kleur: palette.tekst, uitlijning: 'links' },
    palette,
  );
  return {
    stijl: stijl(regelhoogte),
    diagnostics: [...diagnostics, ...tooClose(hoogte, stijl(regelhoogte))],
  };
}

/** Running text of which the file does not say how far lines are apart. */
const LINE = 1.3;

/**
 * The style of a role: what the file says, else what running text has, without its spacing. `lettertype` is the name of
 * its family where that is another.
 */
export function settleStijl(
  rol: Rol,
  own: StijlBestand | undefined,
  tekst: Stijl,
  palette: Palette,
  lettertype?: string,
): GezetteStijl {
  const { grootte: wanted, regelhoogte: hoogte } = own ?? {};
  const grootte = wanted ? sizeOf(wanted.value, tekst.grootte) : tekst.grootte;
  const otherwise: Maat = { maat: tekst.regelhoogte / tekst.grootte, per: 'letter' };
  const regelhoogte = pointsOf(hoogte?.value ?? otherwise, grootte, tekst.regelhoogte);
  const { kleur, uitlijning } = tekst;
  const stijl = {
    ...withRest(own, { grootte, regelhoogte, kleur, uitlijning }, palette)(tekst.regelhoogte),
    ...(lettertype !== undefined && { lettertype }),
  };
  // What is measured in lines of running text is too little when those are, and is not told again.
  const followed = hoogte?.value.per === 'regel' && tekst.regelhoogte < tekst.grootte * LEAST_LINE;
  return {
    stijl,
    diagnostics: [
      ...(wanted && !isLettergrootte(grootte) ? [outOfBounds(rol, wanted, grootte)] : []),
      ...(followed ? [] : tooClose(hoogte, stijl)),
    ],
  };
}

type Inherited = Pick<Stijl, 'grootte' | 'regelhoogte' | 'kleur' | 'uitlijning'>;

function withRest(own: StijlBestand | undefined, inherited: Inherited, palette: Palette) {
  return (regel: number): Stijl => ({
    ...inherited,
    vet: own?.vet?.value ?? false,
    cursief: own?.cursief?.value ?? false,
    kleur: own?.kleur ? colorOf(own.kleur.value, palette) : inherited.kleur,
    voor: own?.voor ? pointsOf(own.voor.value, inherited.grootte, regel) : 0,
    na: own?.na ? pointsOf(own.na.value, inherited.grootte, regel) : 0,
    inspringing: own?.inspringing?.value ?? 0,
    uitlijning: own?.uitlijning?.value ?? inherited.uitlijning,
    bijVolgende: own?.bij_volgende?.value ?? false,
    hoofdletters: own?.hoofdletters?.value ?? false,
    ...randOf(own, palette),
  });
}

/** The rules and the fill of a style; a side that is named wins from the frame. */
function randOf(own: StijlBestand | undefined, palette: Palette): { readonly rand?: Rand } {
  const kader = own?.kader?.value ?? 0;
  const sides = {
    boven: own?.lijn_boven?.value ?? kader,
    onder: own?.lijn_onder?.value ?? kader,
    links: own?.lijn_links?.value ?? kader,
    rechts: own?.lijn_rechts?.value ?? kader,
  };
  const vlak = own?.achtergrond && colorOf(own.achtergrond.value, palette);
  if (vlak === undefined && Object.values(sides).every((side) => side === 0)) return {};
  const kleur = colorOf(own?.lijnkleur?.value ?? 'accent', palette);
  return { rand: { ...sides, kleur, ...(vlak !== undefined && { vlak }) } };
}

/** A multiple of the size of running text comes in half points, as Word has them. */
function sizeOf({ maat, per }: Maat, tekst: number): number {
  return per === 'punt' ? maat : roundedGrootte(maat * tekst);
}

/** A measure in points, to hundredths. */
function pointsOf({ maat, per }: Maat, grootte: number, regel: number): number {
  if (per === 'punt') return maat;
  return Math.round(maat * (per === 'letter' ? grootte : regel) * 100) / 100;
}

function outOfBounds(rol: Rol, { span }: Located<Maat>, grootte: number): Diagnostic {
  const { melding, hint } = weigerGrootte(`${grootte}pt`);
  return fout('huisstijl', `${melding} Zo groot wordt '${rol}' hiermee.`, span, { hint });
}

function tooClose(hoogte: Located<Maat> | undefined, { grootte, regelhoogte }: Stijl): readonly Diagnostic[] {
  if (!hoogte || regelhoogte >= grootte * LEAST_LINE) return [];
  return [
    fout('huisstijl', 'Met deze regelhoogte staan de regels over elkaar.', hoogte.span, {
      hint: 'Schrijf een veelvoud van de lettergrootte, zoals 1.35.',
    }),
  ];
}
