import type { Regel, Vondst } from '../regel.ts';
import { type Besluittekst, readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { findIn, spanIn } from '../tekst/passage.ts';
import { wijstElders } from '../tekst/verwijswoorden.ts';

const ELDERS =
  /\b(?:dit|het voorliggende|voorliggend|onderhavige?) (?:raads)?voorstel\b|\bdeze (?:start)?notitie\b|\b(?:boven|onder)staande?\b|\b(?:bovengenoemde?|voornoemde?|eerdergenoemde?|voorgaande|hierboven|hieronder)\b/gi;

/** "volgens de bijlage"; but "bijlage 1 bij de regeling" and "het voorstel Binnenstad" have a name. */
const ZONDER_NAAM =
  /\b(?:conform|volgens|overeenkomstig|zoals in) (?:(?:de|het|bijgevoegde|bijgaande) )*(?:bijlagen?|voorstel|notitie|stukken)\b(?!\s+(?:\d|["'“‘\p{Lu}]))/gu;

/** A besluitpunt can be understood without the rest of the proposal. */
export const besluitpuntZelfstandig: Regel = {
  naam: 'besluitpunt-zelfstandig',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt is zonder de rest van het voorstel te begrijpen.',
  waarom:
    'Het raadsbesluit staat straks alleen: in de besluitenlijst, in het register, bij de rechter. Woorden als "dit voorstel" of "bovenstaande" wijzen daar nergens meer naar, en "hiervoor" wijst naar een punt dat kan vervallen. Noem wat u bedoelt bij de naam.',
  bron: 'Beoordelingskaart raadsvoorstellen (raadsleden.nl en De Argumentenfabriek): zelfstandig leesbare, amendeerbare beslispunten',
  fout: 'besluitpunten:\n  - in te stemmen met de ‹bovenstaande› uitgangspunten voor fietsroutes',
  goed: 'besluitpunten:\n  - in te stemmen met de uitgangspunten voor fietsroutes uit de Fietsnota 2026-2030',
  check: ({ voorstel }) =>
    readAlleBesluitteksten(voorstel).flatMap((tekst) => [...pointsElsewhere(tekst), ...pointsBefore(tekst)]),
};

function pointsElsewhere({ passage, orgaan }: Besluittekst): Vondst[] {
  return [...findIn([passage], ELDERS), ...findIn([passage], ZONDER_NAAM)].map(({ match, span }) => ({
    melding: `'${match[0]}' is in het ${orgaan === 'raad' ? 'raadsbesluit' : 'besluit van het college'} niet te begrijpen.`,
    span,
    hint: 'Noem wat u bedoelt bij de naam.',
  }));
}

function pointsBefore({ passage, hoofd, heeftDelen }: Besluittekst): Vondst[] {
  return wijstElders(passage.text, hoofd?.text).flatMap(({ text, start }): Vondst[] => {
    // "onder deze voorwaarden:", and then these.
    if (heeftDelen && /^[\s:]*$/.test(passage.text.slice(start + text.length))) return [];
    const melding = `'${text}' wijst naar iets dat in dit punt niet is genoemd.`;
    const hint = 'Noem wat u bedoelt bij de naam; een ander besluitpunt kan vervallen of wijzigen.';
    return [{ melding, span: spanIn(passage, start, start + text.length), hint }];
  });
}
