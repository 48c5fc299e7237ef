import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Aanbod, schrijfWaarde } from '../diagnostics/herstel-waarde.ts';
import type { Rol } from '../document/rollen.ts';
import { opsomming } from '../domain/opsomming.ts';
import { group } from '../source/group.ts';
import type { Located } from '../source/located.ts';
import { type Span, spanText } from '../source/source-text.ts';
import { contrastRatio, isGroot, NODIG, PAPIER, readableShade } from './contrast.ts';
import type { Kleuren, KopStijl, Stijl } from './huisstijl.ts';
import { type HuisstijlBestand, KLEURNAMEN } from './huisstijl-schema.ts';

/** Colours that everybody can read, and what was changed for that. */
export interface LeesbareKleuren {
  readonly stijlen: Readonly<Record<Rol, Stijl>>;
  /** The accent as the colour of links in running text. */
  readonly koppeling: string;
  /** What of the head of a document stands on a fill, in which colours; empty without fill. */
  readonly kopgegevens: Pick<KopStijl, 'vlak' | 'naamkleur'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text in a colour on a background, and the line that decides on it. */
interface Gebruik {
  /** A role, or "koppelingen". */
  readonly naam: string;
  readonly kleur: string;
  readonly achtergrond: string;
  readonly nodig: number;
  readonly plaats: Span | undefined;
}

/**
 * Gives text that stands out too little from its background (WCAG 2.2, 1.4.3) the nearest shade that does, in every
 * format. Each colour in a file that is to blame is told once, whatever it is used for.
 */
export function readableKleuren(
  bestand: HuisstijlBestand,
  stijlen: Readonly<Record<Rol, Stijl>>,
  kleuren: Omit<Kleuren, 'koppeling'>,
): LeesbareKleuren {
  const link: Gebruik = {
    naam: 'koppelingen',
    kleur: kleuren.accent,
    achtergrond: PAPIER,
    nodig: NODIG.gewoon,
    plaats: bestand.kleuren?.accent?.span,
  };
  const rollen = Object.entries(stijlen) as [Rol, Stijl][];
  const uses = rollen.map(([rol, stijl]) => useOf(rol, stijl, stijlen.tekst, kleuren, bestand));
  const settled = rollen.map(([rol, stijl], index): [Rol, Stijl] => {
    const use = uses[index];
    return [rol, use ? { ...stijl, kleur: shadeOf(use) } : stijl];
  });
  const leesbaar = Object.fromEntries(settled) as Record<Rol, Stijl>;
  const { vlak, koppen } = bestand.kopgegevens ?? {};
  const names: Gebruik = {
    naam: 'namen in kopgegevens',
    kleur: leesbaar.kopgegevens.kleur,
    achtergrond: kleuren.vlak,
    nodig: NODIG.gewoon,
    plaats: bestand.kleuren?.vlak?.span,
  };
  const onFill = vlak?.value !== true ? 'niets' : koppen?.value === 'boven' ? 'alles' : 'namen';
  const grond = onFill === 'alles' ? groundFor(leesbaar, kleuren.vlak) : kleuren.vlak;
  return {
    stijlen: leesbaar,
    koppeling: shadeOf(link),
    kopgegevens: {
      ...(onFill !== 'niets' && { vlak: grond }),
      ...(onFill === 'namen' && isPale(names) && { naamkleur: shadeOf(names) }),
    },
    diagnostics: [
      ...diagnose([...uses, link, ...(onFill === 'namen' ? [names] : [])].filter(isPale)),
      ...(grond === kleuren.vlak ? [] : [darkGround(names, grond)]),
    ],
  };
}

/** The nearest shade of a fill on which whatever may stand in the head of a document can be read. */
function groundFor(stijlen: Readonly<Record<Rol, Stijl>>, vlak: string): string {
  return (['kopgegevens', 'tekst', 'besluitpunt'] as const).reduce(
    (grond, rol) =>
      contrastRatio(grond, stijlen[rol].kleur) < NODIG.gewoon
        ? readableShade(grond, stijlen[rol].kleur, NODIG.gewoon)
        : grond,
    vlak,
  );
}

function darkGround(use: Gebruik, grond: string): Diagnostic {
  const melding = `Op het vlak ${use.achtergrond} is de tekst van kopgegevens slecht te lezen: het contrast is ${shown(contrast(use))} : 1; nodig is ${shown(use.nodig)} : 1. In de documenten staat daarom het vlak ${grond}.`;
  return waarschuwing('kleurcontrast', melding, use.plaats, {
    hint: 'Kies een lichter vlak, of `koppen: naast`: dan staan alleen de namen op het vlak, in een kleur die daar te lezen is.',
  });
}

function isPale({ kleur, achtergrond, nodig }: Gebruik): boolean {
  return contrastRatio(kleur, achtergrond) < nodig;
}

function shadeOf({ kleur, achtergrond, nodig }: Gebruik): string {
  return readableShade(kleur, achtergrond, nodig);
}

/** Running text on a screen is so large, in points; what is large on paper alone is not large there. */
const SCHERM = 12;

function useOf(
  rol: Rol,
  stijl: Stijl,
  tekst: Stijl,
  kleuren: Omit<Kleuren, 'koppeling'>,
  bestand: HuisstijlBestand,
): Gebruik {
  const onScreen = (stijl.grootte / tekst.grootte) * SCHERM;
  const groot = isGroot(Math.min(stijl.grootte, onScreen), stijl.vet);
  const { achtergrond } = bestand.stijlen?.[rol] ?? {};
  const fill = rol === 'tabelkop' ? bestand.kleuren?.vlak : achtergrond;
  const pale = contrastRatio(stijl.kleur, PAPIER) < NODIG.gewoon;
  return {
    naam: rol,
    kleur: stijl.kleur,
    achtergrond: (rol === 'tabelkop' ? kleuren.vlak : stijl.rand?.vlak) ?? PAPIER,
    nodig: groot ? NODIG.groot : NODIG.gewoon,
    plaats: placeOfKleur(rol, bestand, pale ? undefined : fill),
  };
}

/** The line that gives the text of a role its colour; of inherited text that only a fill makes unreadable, its line. */
function placeOfKleur(
  rol: Rol,
  { stijlen, kleuren }: HuisstijlBestand,
  fill: Located<string> | undefined,
): Span | undefined {
  const own = stijlen?.[rol]?.kleur;
  if (!own && fill) return fill.span;
  const given = own ?? stijlen?.tekst?.kleur;
  const named = KLEURNAMEN.find((name) => name === (given?.value ?? 'tekst'));
  return named ? kleuren?.[named]?.span : given?.span;
}

/** One diagnostic for each place, in the order of the roles. */
function diagnose(pale: readonly Gebruik[]): readonly Diagnostic[] {
  const places = group(
    pale.map((use): [string, Gebruik] => [`${use.plaats?.source.path}:${use.plaats?.start}`, use]),
  );
  return [...places.values()].map((uses) => {
    const [worst] = [...uses].sort((one, two) => contrast(one) - contrast(two) || two.nodig - one.nodig);
    const sentences = [...new Set(uses.map(({ achtergrond }) => achtergrond))].map((achtergrond) =>
      describe(uses.filter((use) => use.achtergrond === achtergrond)),
    );
    return waarschuwing('kleurcontrast', sentences.join(' '), worst?.plaats, {
      hint: worst && hintFor(worst),
      ...(worst && donkerder(worst, uses)),
    });
  });
}

/** Another shade in the place of a colour, with which all that has that colour can be read. */
function donkerder({ kleur, plaats }: Gebruik, uses: readonly Gebruik[]): Aanbod {
  if (!plaats || !spanText(plaats).toLowerCase().includes(kleur)) return {};
  const shades = [...new Set(uses.map(shadeOf))].filter((shade) =>
    uses.every((use) => contrastRatio(shade, use.achtergrond) >= use.nodig),
  );
  return schrijfWaarde(plaats, shades.slice(0, 1), false);
}

function contrast({ kleur, achtergrond }: Gebruik): number {
  return contrastRatio(kleur, achtergrond);
}

/** What is wrong with one colour on one background. */
function describe(uses: readonly Gebruik[]): string {
  const [first] = uses;
  if (!first) return '';
  const nodig = Math.max(...uses.map((use) => use.nodig));
  const namen = opsomming(uses.map(({ naam }) => naam));
  const shades = [...new Set(uses.map(shadeOf))];
  const ground = first.achtergrond === PAPIER ? 'wit' : first.achtergrond;
  return `De kleur ${first.kleur} (${namen}) heeft op ${ground} een contrast van ${shown(contrast(first))} : 1; nodig is ${shown(nodig)} : 1. In de documenten staat daarom ${opsomming(shades)}.`;
}

/** "4,5" and "1,84": never rounded up to what is needed. */
function shown(ratio: number): string {
  return String(Math.floor(ratio * 100) / 100).replace('.', ',');
}

function hintFor(use: Gebruik): string {
  const light = contrastRatio(use.achtergrond, '#000000') > contrastRatio(use.achtergrond, '#ffffff');
  const shade = `Kies een ${light ? 'donkerdere' : 'lichtere'} kleur voor de tekst, zoals '${shadeOf(use)}'`;
  return use.achtergrond === PAPIER
    ? `${shade}.`
    : `${shade}, of een ${light ? 'lichter' : 'donkerder'} vlak.`;
}
