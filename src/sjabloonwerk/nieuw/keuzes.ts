// src/sjabloonwerk/nieuw: begins a template, from answers or from a Word file.

import type { Rol } from '../../document/rollen.ts';
import type { Pagina, Stijl } from '../../huisstijl/huisstijl.ts';

/** What is known of a new template; what is left out comes from `standaard`. */
export interface SjabloonKeuzes {
  /** "Bergen op Zoom": completes "De raad van de gemeente …". */
  readonly gemeente: string;
  readonly organisatie: string;
  /** Name of the font in Word. */
  readonly lettertype?: string | undefined;
  /** As "#rrggbb". */
  readonly accent?: string | undefined;
  readonly logo?: Logo | undefined;
  /** The municipality's own Word file, and what is read from it. */
  readonly basis?: BasisKeuzes | undefined;
}

export interface Logo {
  /** Name of the file in beeld/: "logo.png". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Width on paper in points, where it is known. */
  readonly breedte?: number | undefined;
}

/** What a Word file says of a house style. */
export interface BasisKeuzes {
  readonly bytes: Uint8Array;
  readonly pagina: Pagina;
  /** The roles that the file has a style for. */
  readonly stijlen: Readonly<Partial<Record<Rol, Stijl>>>;
  readonly lettertype?: string | undefined;
  /** The colour of its headings, else the first accent of its theme. */
  readonly accent?: string | undefined;
  readonly logo?: Logo | undefined;
  readonly koptekst?: LoopregelTekst | undefined;
  readonly voettekst?: LoopregelTekst | undefined;
}

/** A running head or foot as the markup of a template. */
export interface LoopregelTekst {
  readonly links: string;
  readonly midden: string;
  readonly rechts: string;
}
