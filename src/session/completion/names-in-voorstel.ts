import type { Financien } from '../../domain/financien-tabel.ts';
import { taakvelden } from '../../financien/controles/taakveld-bekend.ts';
import { bedragAt, rijTotaal } from '../known/bedragen.ts';
import { filesBeside } from '../known/folders.ts';
import { looseAt } from '../place/place.ts';
import { artikelIdeas } from './articles.ts';
import type { Idea } from './idea.ts';
import type { Namer, Naming } from './namer.ts';
import { ondertekenaars } from './personen.ts';

/** The names of a block under `financien`, with the full name that stands with each. */
function inBlok(blok: string): Namer {
  return ({ place }) => {
    const found = looseAt(place.nodes, ['financien', blok])?.children ?? [];
    return found
      .filter(({ soort, naam }) => soort === 'sleutel' && /^[a-z][a-z0-9_]*$/.test(naam))
      .map(({ naam, children }): Idea => {
        const value = children.find((one) => one.naam === 'naam')?.value;
        return {
          label: naam,
          kind: 'verwijzing',
          detail: value && place.word.source.text.slice(value.start, value.end),
        };
      });
  };
}

/** Rows that a formula may name: those of its own table by their ids, those of others with the table before them. */
const rijen: Namer = ({ stand, names }) => {
  const financien = stand.lezing?.financien;
  if (!financien) return [];
  const own = names[1] === 'tabellen' ? names[2] : names[1];
  return [...financien.tabellen.values()].flatMap(({ naam, rijen: rows, afgeleid }) =>
    rows.map((rij): Idea => {
      const label = naam === own ? rij.id : `${naam}.${rij.id}`;
      const detail = [rij.label, rijTotaal(rij)].filter(Boolean).join(' – ');
      return { label, kind: 'verwijzing', detail, order: naam === own ? 10 : afgeleid ? 40 : 20 };
    }),
  );
};

/** Rows of other tables out of which money may come. */
const bronnen: Namer = ({ stand }) => {
  const financien = stand.lezing?.financien;
  return financien ? padenVanRijen(financien) : [];
};

/** Every row as the path "table.row", with what it comes to. */
export function padenVanRijen(financien: Financien): readonly Idea[] {
  return [...financien.tabellen.values()].flatMap(({ naam, rijen: rows, titel, afgeleid }) =>
    rows.map(
      (rij): Idea => ({
        label: `${naam}.${rij.id}`,
        kind: 'verwijzing',
        detail: [rij.label, bedragAt(financien, `${naam}.${rij.id}`)].filter(Boolean).join(' – '),
        uitleg: titel,
        order: afgeleid ? 40 : 20,
      }),
    ),
  );
}

/** By the last key what names may stand behind it in a proposal. */
export const VOORSTEL: Readonly<Record<string, Namer>> = {
  soort: (naming) => {
    if (naming.names.length > 1) return [];
    const soorten = naming.stand.sjabloon?.soorten ?? {};
    return Object.entries(soorten).map(([label, { naam }]) => ({ label, kind: 'waarde', detail: naam }));
  },
  gelet_op: () => artikelIdeas(),
  reserve: inBlok('reserves'),
  investering: inBlok('investeringen'),
  uit: bronnen,
  formule: rijen,
  gelijk_aan: rijen,
  beschikbaar: bronnen,
  inzet: bronnen,
  taakveld: ({ stand }) => {
    const jaar = stand.lezing?.financien.jaren[0];
    return taakvelden(jaar).map((label, order) => ({ label, kind: 'waarde', order }));
  },
  bestand: ({ stand, names }) => {
    const fits = names[0] === 'financien' ? /\.csv$/i : /^(?!voorstel\.md$)/;
    return filesBeside(stand, fits).map((label) => ({ label, kind: 'bestand' }));
  },
  portefeuillehouder: ({ stand }) => keuzes(stand.lezing?.voorstel.portefeuillehouders ?? []),
  programma: programmas,
  griffier: ondertekenaars('griffier'),
  voorzitter: ondertekenaars('voorzitter'),
  // The mayor presides over the council (article 9 of the Gemeentewet).
  burgemeester: ondertekenaars('voorzitter'),
};

/** Names that stand in the proposal already. */
function keuzes(holders: readonly { readonly naam: { readonly value: string } }[]): readonly Idea[] {
  return holders.map(({ naam }) => ({ label: naam.value, kind: 'naam' }));
}

/** Behind a post the programmes that the proposal names at its top. */
function programmas({ stand, names }: Naming): readonly Idea[] {
  if (names.length === 1) return [];
  return (stand.lezing?.voorstel.programmas ?? []).map(({ value }) => ({ label: value, kind: 'naam' }));
}
