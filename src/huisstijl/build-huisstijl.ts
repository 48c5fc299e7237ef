import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { ROLLEN, type Rol } from '../document/rollen.ts';
import { parseSfnt } from '../fonts/sfnt.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import { checkLettertype, type GelezenFont } from './check-lettertype.ts';
import { checkRoom } from './check-room.ts';
import type { FontFile, Huisstijl, KopStijl, Stijl } from './huisstijl.ts';
import type { HuisstijlBestand } from './huisstijl-schema.ts';
import { checkFamilies, FACES, type Face, readFamilies } from './read-families.ts';
import { readableKleuren } from './readable-kleuren.ts';
import { colorOf, type Palette, settleStijl, settleTekst } from './settle-stijl.ts';

/** Finds a font file by the path in huisstijl.yaml: in the template's own folder, else in one that it extends. */
export type FindFont = (path: string) => FontFile | undefined;

/**
 * Makes a complete huisstijl from the merged files of a template and those that it extends, with everything settled that
 * the writers draw. What no file says is an error at `place`; what is wrong or hard to read, at its line.
 */
export function buildHuisstijl(
  bestand: HuisstijlBestand,
  findFont: FindFont,
  place: Span,
): Result<Huisstijl> {
  const reader = new Reader(findFont, place);
  const { pagina, lettertype, kleuren, tabel, stijlen } = bestand;
  const marges = pagina?.marges;
  const palette: Palette = {
    tekst: reader.need(kleuren?.tekst, 'kleuren.tekst', '#000000'),
    accent: reader.need(kleuren?.accent, 'kleuren.accent', '#000000'),
    lijn: reader.need(kleuren?.lijn, 'kleuren.lijn', '#000000'),
    vlak: reader.need(kleuren?.vlak, 'kleuren.vlak', '#000000'),
  };
  reader.need(stijlen?.tekst?.grootte, 'stijlen.tekst.grootte', undefined);
  const tekst = settleTekst(stijlen?.tekst, palette);
  const andere = readFamilies(bestand, (path) => reader.font(path, 'andere'));
  const gezet = ROLLEN.map(
    (rol) =>
      [
        rol,
        rol === 'tekst'
          ? tekst
          : settleStijl(rol, stijlen?.[rol], tekst.stijl, palette, andere.namen.get(rol)),
      ] as const,
  );
  const eigen = {
    ...palette,
    lijnKop: colorOf(kleuren?.lijn_kop?.value ?? 'accent', palette),
    lijnTotaal: colorOf(kleuren?.lijn_totaal?.value ?? 'accent', palette),
  };
  const rollen = Object.fromEntries(gezet.map(([rol, { stijl }]) => [rol, stijl])) as Record<Rol, Stijl>;
  const leesbaar = readableKleuren(bestand, rollen, eigen);
  const faces = FACES.map((face) => [face, reader.font(lettertype?.[face], face)] as const);
  const file = (face: Face) => faces.find(([one]) => one === face)?.[1] ?? NONE;
  const read = (face: Face): readonly [string, GelezenFont][] => {
    const plaats = lettertype?.[face];
    return plaats ? [[face, { plaats, file: file(face) }]] : [];
  };
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
      normaal: file('normaal'),
      vet: file('vet'),
      cursief: file('cursief'),
      vetcursief: file('vetcursief'),
      terugval: (lettertype?.terugval ?? []).map((path) => reader.font(path, 'terugval')),
      insluiten: lettertype?.insluiten?.value ?? false,
      ...(andere.families.length > 0 && { andere: andere.families }),
    },
    kleuren: { ...eigen, koppeling: leesbaar.koppeling },
    stijlen: leesbaar.stijlen,
    tabel: {
      lijnKop: reader.need(tabel?.lijn_kop, 'tabel.lijn_kop', 0),
      lijnRij: reader.need(tabel?.lijn_rij, 'tabel.lijn_rij', 0),
      lijnTotaal: reader.need(tabel?.lijn_totaal, 'tabel.lijn_totaal', 0),
      celHorizontaal: reader.need(tabel?.cel_horizontaal, 'tabel.cel_horizontaal', 0),
      celVerticaal: reader.need(tabel?.cel_verticaal, 'tabel.cel_verticaal', 0),
      inspringing: reader.need(tabel?.inspringing, 'tabel.inspringing', 0),
      kleinste: reader.need(tabel?.kleinste, 'tabel.kleinste', 0),
    },
    ...(bestand.kopgegevens && {
      kopgegevens: { ...kopStijl(bestand.kopgegevens), ...leesbaar.kopgegevens },
    }),
    afbreken: reader.need(bestand.afbreken, 'afbreken', false),
    ...(bestand.afbreekuitzonderingen && {
      afbreekuitzonderingen: bestand.afbreekuitzonderingen.map(({ value }) => value),
    }),
    ...(bestand.basislijnraster && { basislijnraster: bestand.basislijnraster.value }),
    ...(bestand.regelnummers && { regelnummers: bestand.regelnummers.value }),
    spatiering: reader.need(bestand.spatiering, 'spatiering', 0),
  };
  const wrong = [
    ...checkRoom(pagina),
    ...reader.diagnostics,
    ...andere.fouten,
    ...gezet.flatMap(([, { diagnostics }]) => diagnostics),
  ];
  if (wrong.length > 0) return { diagnostics: wrong };
  const [[, normaal] = [], ...overige] = FACES.flatMap(read);
  return {
    value,
    diagnostics: [
      ...checkLettertype({ naam: lettertype?.naam, normaal, overige }),
      ...checkFamilies(bestand, andere, rollen),
      ...leesbaar.diagnostics,
    ],
  };
}

function kopStijl({ kolommen, lijnen, koppen }: NonNullable<HuisstijlBestand['kopgegevens']>): KopStijl {
  return {
    kolommen: Number(kolommen?.value ?? 1),
    lijnen: lijnen?.value ?? 'geen',
    koppen: koppen?.value ?? 'naast',
  };
}

const NONE: FontFile = { path: '', bytes: new Uint8Array() };

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

  font(path: Located<string> | undefined, name: string): FontFile {
    if (!path) return this.need(undefined, `lettertype.${name}`, NONE);
    const file = this.findFont(path.value);
    if (!file) {
      this.refuse(`Het lettertypebestand '${path.value}' is er niet.`, path);
      return NONE;
    }
    if (!isFont(file.bytes)) this.refuse(`'${path.value}' is geen TrueType- of OpenType-lettertype.`, path);
    else if (!parseSfnt(file.bytes)) this.diagnostics.push(uselessFont(path));
    return file;
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

/** The first bytes of a TrueType (0x00010000, "true") or OpenType ("OTTO") font. */
function isFont(bytes: Uint8Array): boolean {
  const tag = String.fromCharCode(...bytes.subarray(0, 4));
  return tag === '\u0000\u0001\u0000\u0000' || tag === 'OTTO' || tag === 'true';
}
