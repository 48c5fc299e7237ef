import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Nieuwpunt, Wijziging } from '../../domain/amendement.ts';
import { platteTekst } from '../../domain/tekst.ts';

/** What an amendment says to write instead of writing it. */
const BESCHRIJFT =
  /^(?:(?:een|het|er(?: komt)? een)\s+(?:nieuw|extra|apart|\d{1,2}e|[a-z]+de|[a-z]+ste)\s+(?:(?:besluit|beslis)?punt|onderdeel|lid|artikel|zin|alinea)\b.*\b(?:waarin|waarmee|dat|over)\b|.*\bnader (?:worden )?(?:uitgewerkt|uit te werken)\b|.*\b(?:dienovereenkomstig|overeenkomstig|waar nodig|zo nodig)\s+(?:aan te passen|te wijzigen|aangepast|gewijzigd)\b|.*\b(?:in het voorstel|in de (?:tekst|toelichting|besluitpunten|beslispunten)|in het (?:besluit|dictum))\s+(?:op te nemen|te verwerken|duidelijk te maken))/is;

/** The words with which a motion asks or says something; a besluitpunt goes on after "De raad besluit:". */
const VRAAGT =
  /^(?:(?:de raad\s+)?(?:verzoekt|roept|draagt|vraagt|spreekt\s+uit|dringt)\b|(?:het college|de burgemeester|de wethouder)\s+(?:te\s+)?(?:verzoeken|verzoekt|op te roepen|te verzoeken|te vragen)\b)/i;

/**
 * An instruction in the place of words: what the college is to do, or what somebody still has to write. It can be adopted,
 * but the decision then says nothing that can be carried out (Gemeentewet, article 147b).
 */
export function meldOpdracht(wijziging: Wijziging): readonly Diagnostic[] {
  if (wijziging.soort === 'opdracht') {
    const melding = 'Dit draagt het college iets op en verandert geen tekst; een motie past hier beter.';
    const hint =
      'Moet het onderdeel van het besluit worden, schrijf het dan met `voeg_toe_na` als besluitpunt.';
    return [waarschuwing('amendement-opdracht', melding, wijziging.span, { hint })];
  }
  return newTexts(wijziging).flatMap(({ tekst }) => {
    const words = platteTekst(tekst.value).trim();
    if (VRAAGT.test(words)) {
      const melding = 'Dit leest als een motie: het vraagt iets, en verandert het besluit niet.';
      const hint =
        'Maak er een motie van, of schrijf wat de raad besluit, zoals: het college op te dragen om ….';
      return [waarschuwing('amendement-opdracht', melding, tekst.span, { hint })];
    }
    if (!BESCHRIJFT.test(words)) return [];
    const melding = 'Dit zegt waar de tekst over moet gaan, en niet wat er komt te staan.';
    const hint = 'Schrijf de woorden van het besluit zelf, of dien een motie in die om die tekst vraagt.';
    return [waarschuwing('amendement-opdracht', melding, tekst.span, { hint })];
  });
}

function newTexts(wijziging: Wijziging): readonly Nieuwpunt[] {
  const deep = (one: Nieuwpunt): readonly Nieuwpunt[] => [one, ...one.sub.flatMap(deep)];
  if (wijziging.soort === 'vervang') return deep(wijziging.wordt);
  return wijziging.soort === 'voeg_toe' ? wijziging.wordt.flatMap(deep) : [];
}
