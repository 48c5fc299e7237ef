import type { Regel, Vondst } from '../regel.ts';
import { type Besluittekst, readBesluitteksten } from '../tekst/besluittekst.ts';
import { findIn, type Passage, spanIn } from '../tekst/passage.ts';

const ELDERS =
  /\b(?:dit|het voorliggende|voorliggend|onderhavige?) (?:raads)?voorstel\b|\bdeze (?:start)?notitie\b|\b(?:boven|onder)staande?\b|\b(?:bovengenoemde?|voornoemde?|eerdergenoemde?|voorgaande|hierboven|hieronder)\b/giu;

/** "volgens de bijlage"; but "bijlage 1 bij de regeling" and "het voorstel Binnenstad" have a name. */
const ZONDER_NAAM =
  /\b(?:conform|volgens|overeenkomstig|zoals in) (?:(?:de|het|bijgevoegde|bijgaande) )*(?:bijlagen?|voorstel|notitie|stukken)\b(?!\s+(?:\d|["'“‘\p{Lu}]))/gu;

/** "deze" may stand before these: everybody who reads the decision knows which. */
const BEKEND =
  /^(besluit|datum|gemeente|gemeenteraad|jaren|periode|raad|raadsperiode|regeling|termijn|verordening)$/;

/** A besluitpunt can be understood without the rest of the proposal. */
export const besluitpuntZelfstandig: Regel = {
  naam: 'besluitpunt-zelfstandig',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt is zonder de rest van het voorstel te begrijpen.',
  waarom:
    'Het raadsbesluit staat straks alleen: in de besluitenlijst, in het register, bij de rechter. Woorden als "dit voorstel" of "bovenstaande" wijzen daar nergens meer naar. Noem wat u bedoelt bij de naam.',
  bron: 'Beoordelingskaart raadsvoorstellen (raadsleden.nl en De Argumentenfabriek): zelfstandig leesbare, amendeerbare beslispunten',
  fout: 'besluitpunten:\n  - in te stemmen met de ‹bovenstaande› uitgangspunten voor fietsroutes',
  goed: 'besluitpunten:\n  - in te stemmen met de uitgangspunten voor fietsroutes uit de Fietsnota 2026-2030',
  check: ({ voorstel }) =>
    readBesluitteksten(voorstel).flatMap((tekst) => [...pointsElsewhere(tekst.passage), ...looseDeze(tekst)]),
};

function pointsElsewhere(passage: Passage): Vondst[] {
  return [...findIn([passage], ELDERS), ...findIn([passage], ZONDER_NAAM)].map(({ match, span }) => ({
    melding: `'${match[0]}' is in het raadsbesluit niet te begrijpen.`,
    span,
    hint: 'Noem wat u bedoelt bij de naam.',
  }));
}

/** "deze middelen" while no middelen were named before, in this point or the one above it. */
function looseDeze({ passage, hoofd, heeftDelen }: Besluittekst): Vondst[] {
  return [...passage.text.matchAll(/\b(deze|dit) ([a-zà-ɏ-]+)/giu)].flatMap((match): Vondst[] => {
    const noun = match[2] ?? '';
    const before = `${hoofd?.text ?? ''} ${passage.text.slice(0, match.index)}`.toLowerCase();
    if (BEKEND.test(noun) || before.includes(noun.toLowerCase().slice(0, 6))) return [];
    // "onder deze voorwaarden:", and then these.
    const rest = passage.text.slice(match.index + match[0].length);
    if (heeftDelen && /^[\s:]*$/.test(rest)) return [];
    // "dit vrij te geven": the word belongs to the verb.
    if (
      /voorstel$|notitie$|^(?:vrij|vast|beschikbaar|open|in|op|uit|aan|over|toe|terug|niet|wel|ook)$/.test(
        noun,
      )
    )
      return [];
    const span = spanIn(passage, match.index, match.index + match[0].length);
    const hint = 'Noem wat u bedoelt bij de naam.';
    return [{ melding: `'${match[0]}' wijst naar iets dat in dit punt niet is genoemd.`, span, hint }];
  });
}
