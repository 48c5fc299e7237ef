import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { ROLLEN, type Rol } from '../document/rollen.ts';
import { parseSfnt } from '../fonts/sfnt.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import type { FontFile, Huisstijl, Kleuren, Stijl } from './huisstijl.ts';
import { type HuisstijlBestand, KLEURNAMEN, type StijlBestand } from './huisstijl-schema.ts';
import type { Maat } from './lengte.ts';

/** Finds a font file by the path in huisstijl.yaml: in the template's own folder, else in one that it extends. */
export type FindFont = (path: string) => FontFile | undefined;

/**
 * Makes a complete huisstijl from the merged files of a template and those that it extends.
 * What no file says is an error at `place`; a font that is not there, at the line that names it.
 */
export function buildHuisstijl(
  bestand: HuisstijlBestand,
  findFont: FindFont,
  place: Span,
): Result<Huisstijl> {
  const reader = new Reader(findFont, place);
  reader.room(
    'breed',
    bestand.pagina?.breedte,
    bestand.pagina?.marges?.links,
    bestand.pagina?.marges?.rechts,
  );
  reader.room('hoog', bestand.pagina?.hoogte, bestand.pagina?.marges?.boven, bestand.pagina?.marges?.onder);
  const { pagina, lettertype, kleuren, tabel, stijlen } = bestand;
  const marges = pagina?.marges;
  const palette: Palette = {
    tekst: reader.need(kleuren?.tekst, 'kleuren.tekst', '#000000'),
    accent: reader.need(kleuren?.accent, 'kleuren.accent', '#000000'),
    lijn: reader.need(kleuren?.lijn, 'kleuren.lijn', '#000000'),
    vlak: reader.need(kleuren?.vlak, 'kleuren.vlak', '#000000'),
  };
  const basis = reader.stijl('tekst', undefined, stijlen?.tekst, palette);
  const rollen = ROLLEN.map(
    (rol) => [rol, rol === 'tekst' ? basis : reader.stijl(rol, basis, stijlen?.[rol], palette)] as const,
  );
  const value: Huisstijl = {
    pagina: {
      breedte: reader.need(pagina?.breedte, 'pagina.breedte', 0),
      hoogte: reader.need(pagina?.hoogte, 'pagina.hoogte', 0),
      marges: {
        boven: reader.need(marges?.boven, 'pagina.marges.boven', 0),
        onder: reader.need(marges?.onder, 'pagina.marges.onder', 0),
        links: reader.need(marges?.links, 'pagina.marges.links', 0),
        rechts: reader.need(marges?.rechts, 'pagina.marges.rechts', 0),
      },
      koptekst: reader.need(pagina?.koptekst, 'pagina.koptekst', 0),
      voettekst: reader.need(pagina?.voettekst, 'pagina.voettekst', 0),
    },
    lettertype: {
      naam: reader.need(lettertype?.naam, 'lettertype.naam', ''),
      soort: reader.need(lettertype?.soort, 'lettertype.soort', 'sans-serif'),
      normaal: reader.font(lettertype?.normaal, 'normaal'),
      vet: reader.font(lettertype?.vet, 'vet'),
      cursief: reader.font(lettertype?.cursief, 'cursief'),
      vetcursief: reader.font(lettertype?.vetcursief, 'vetcursief'),
      terugval: (lettertype?.terugval ?? []).map((path) => reader.font(path, 'terugval')),
      insluiten: lettertype?.insluiten?.value ?? false,
    },
    kleuren: {
      ...palette,
      lijnKop: colorOf(kleuren?.lijn_kop?.value ?? 'accent', palette),
      lijnTotaal: colorOf(kleuren?.lijn_totaal?.value ?? 'accent', palette),
    },
    stijlen: Object.fromEntries(rollen) as Record<Rol, Stijl>,
    tabel: {
      lijnKop: reader.need(tabel?.lijn_kop, 'tabel.lijn_kop', 0),
      lijnRij: reader.need(tabel?.lijn_rij, 'tabel.lijn_rij', 0),
      lijnTotaal: reader.need(tabel?.lijn_totaal, 'tabel.lijn_totaal', 0),
      celHorizontaal: reader.need(tabel?.cel_horizontaal, 'tabel.cel_horizontaal', 0),
      celVerticaal: reader.need(tabel?.cel_verticaal, 'tabel.cel_verticaal', 0),
      inspringing: reader.need(tabel?.inspringing, 'tabel.inspringing', 0),
      kleinste: reader.need(tabel?.kleinste, 'tabel.kleinste', 0),
    },
    afbreken: reader.need(bestand.afbreken, 'afbreken', false),
    ...(bestand.afbreekuitzonderingen && {
      afbreekuitzonderingen: bestand.afbreekuitzonderingen.map(({ value }) => value),
    }),
    ...(bestand.basislijnraster && { basislijnraster: bestand.basislijnraster.value }),
    ...(bestand.regelnummers && { regelnummers: bestand.regelnummers.value }),
    spatiering: reader.need(bestand.spatiering, 'spatiering', 0),
  };
  return reader.diagnostics.length > 0 ? { diagnostics: reader.diagnostics } : { value, diagnostics: [] };
}

/** The least room for text, in both directions: 50 mm. */
const LEAST_ROOM = 141;

/** Lines closer than this part of the size of their letters lie upon each other. */
const LEAST_LINE = 0.8;

/** The colours that a style may call by their names. */
type Palette = Pick<Kleuren, (typeof KLEURNAMEN)[number]>;

function colorOf(name: string, palette: Palette): string {
  const known = KLEURNAMEN.find((one) => one === name);
  return known ? palette[known] : name;
}

/** Takes values out of their places; remembers what is missing. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly findFont: FindFont,
    private readonly place: Span,
  ) {}

  need<T>(found: Located<T> | undefined, path: string, otherwise: T): T {
    if (found) return found.value;
    this.diagnostics.push(
      fout('huisstijl', `De huisstijl zegt niets over '${path}'.`, this.place, {
        hint: "Vul het in, of neem het over van een andere map met 'breidt_uit' in sjabloon.yaml.",
      }),
    );
    return otherwise;
  }

  /** Whether the margins leave room for text. */
  room(
    richting: 'breed' | 'hoog',
    size: Located<number> | undefined,
    ...margins: readonly (Located<number> | undefined)[]
  ): void {
    if (!size) return;
    const left = size.value - margins.reduce((sum, margin) => sum + (margin?.value ?? 0), 0);
    if (left >= LEAST_ROOM) return;
    const widest = margins.reduce((one, two) => ((two?.value ?? 0) > (one?.value ?? 0) ? two : one));
    // A small page is to blame when its margins would do on another.
    const blamed = widest && widest.value * 2 >= size.value ? widest : size;
    const mm = Math.max(0, Math.round((left * 25.4) / 72));
    this.diagnostics.push(
      fout('huisstijl', `Binnen de marges is de bladzijde maar ${mm} mm ${richting}.`, blamed.span, {
        hint: 'Maak de marges kleiner of de bladzijde groter: voor tekst is ten minste 50 mm nodig.',
      }),
    );
  }

  font(path: Located<string> | undefined, name: string): FontFile {
    const none: FontFile = { path: '', bytes: new Uint8Array() };
    if (!path) return this.need(undefined, `lettertype.${name}`, none);
    const file = this.findFont(path.value);
    if (!file) {
      this.refuse(`Het lettertypebestand '${path.value}' is er niet.`, path);
      return none;
    }
    if (!isFont(file.bytes)) this.refuse(`'${path.value}' is geen TrueType- of OpenType-lettertype.`, path);
    else if (!parseSfnt(file.bytes)) this.diagnostics.push(uselessFont(path));
    return file;
  }

  /** A style: what the file says, else what `basis` (the style of plain text) says, without its spacing. */
  stijl(rol: Rol, basis: Stijl | undefined, own: StijlBestand | undefined, palette: Palette): Stijl {
    const grootte =
      own?.grootte?.value ?? basis?.grootte ?? this.need<number>(undefined, `stijlen.${rol}.grootte`, 10);
    const inherited = basis ? basis.regelhoogte / basis.grootte : 1.3;
    const hoogte: Maat = own?.regelhoogte?.value ?? { maat: inherited, per: 'letter' };
    const kleur = own?.kleur?.value ?? basis?.kleur ?? 'tekst';
    if (!basis && hoogte.per === 'regel' && own?.regelhoogte)
      this.diagnostics.push(
        fout('huisstijl', 'De regelhoogte van `tekst` is zelf de regel.', own.regelhoogte.span, {
          hint: 'Schrijf hier een maat (14pt) of een veelvoud van de lettergrootte (1.35).',
        }),
      );
    const regelhoogte = pointsOf(hoogte, grootte, basis?.regelhoogte ?? grootte);
    // What is measured in lines of running text is too little when those are, and is not told again.
    const followed = hoogte.per === 'regel' && basis && basis.regelhoogte < basis.grootte * LEAST_LINE;
    if (own?.regelhoogte && !followed && regelhoogte < grootte * LEAST_LINE)
      this.diagnostics.push(
        fout('huisstijl', 'Met deze regelhoogte staan de regels over elkaar.', own.regelhoogte.span, {
          hint: 'Schrijf een veelvoud van de lettergrootte, zoals 1.35.',
        }),
      );
    const regel = basis?.regelhoogte ?? regelhoogte;
    return {
      grootte,
      regelhoogte,
      vet: own?.vet?.value ?? false,
      cursief: own?.cursief?.value ?? false,
      kleur: colorOf(kleur, palette),
      voor: own?.voor ? pointsOf(own.voor.value, grootte, regel) : 0,
      na: own?.na ? pointsOf(own.na.value, grootte, regel) : 0,
      inspringing: own?.inspringing?.value ?? 0,
      uitlijning: own?.uitlijning?.value ?? basis?.uitlijning ?? 'links',
      bijVolgende: own?.bij_volgende?.value ?? false,
      hoofdletters: own?.hoofdletters?.value ?? false,
    };
  }

  private refuse(melding: string, path: Located<string>): void {
    this.diagnostics.push(
      fout('huisstijl', melding, path.span, {
        hint: 'Zet het bestand in de map van het sjabloon, bijvoorbeeld in fonts/.',
      }),
    );
  }
}

/** The diagnostic for a font that is damaged, or of a kind that cannot be measured and printed. */
function uselessFont({ value, span }: Located<string>): Diagnostic {
  const melding = `Het lettertypebestand '${value}' is beschadigd, of van een soort die niet in een PDF kan.`;
  return fout('lettertype-onbruikbaar', melding, span, {
    hint: 'Zet het opnieuw in de map, als TrueType- of OpenType-bestand (.ttf of .otf) met gewone contouren.',
  });
}

/** A measure in points, to hundredths. */
function pointsOf({ maat, per }: Maat, grootte: number, regel: number): number {
  if (per === 'punt') return maat;
  return Math.round(maat * (per === 'letter' ? grootte : regel) * 100) / 100;
}

/** The first bytes of a TrueType (0x00010000, "true") or OpenType ("OTTO") font. */
function isFont(bytes: Uint8Array): boolean {
  const tag = String.fromCharCode(...bytes.subarray(0, 4));
  return tag === '\u0000\u0001\u0000\u0000' || tag === 'OTTO' || tag === 'true';
}
