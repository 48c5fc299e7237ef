import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on amendments and motions; besluit/amenderen reports them. */
export const AMENDEMENTPAGINAS: readonly Regelpagina[] = paginas('amendementen', [
  [
    'vastlegging-geschonden',
    'fout',
    'Een vastgelegd besluit verandert niet zonder nieuwe versie.',
    'Amendementen gaan over de vastgelegde tekst. Maak `versie: 2` met een `versie_reden`, en leg opnieuw vast.',
  ],
  [
    'vastlegging-onleesbaar',
    'fout',
    'Het bestand vastgelegd.json is zoals het programma het schreef.',
    'Het bewijst wat er is aangeboden. Haal het terug uit git; wijzig het niet met de hand.',
  ],
  [
    'amendement-doel',
    'fout',
    'Een amendement wijzigt iets dat in het vastgelegde besluit staat.',
    'Wat een ander amendement toevoegt, wijzigt u met een subamendement.',
    'artikel 147b van de Gemeentewet',
  ],
  [
    'amendement-was',
    'fout',
    'Wat een amendement citeert, staat er letterlijk.',
    'Neem de woorden over uit het vastgelegde besluit, volledig en zonder puntjes. Aanhalingstekens, streepjes en spaties mogen anders zijn.',
  ],
  [
    'amendement-dubbel',
    'fout',
    'Woorden die vaker voorkomen, worden met hun rangnummer aangewezen.',
    'Zet `keer: 1` of `keer: 2` bij de wijziging, of citeer meer woorden.',
  ],
  [
    'amendement-opdracht',
    'waarschuwing',
    'Een amendement verandert de tekst van het besluit.',
    'Een opdracht aan het college hoort in een motie, tenzij zij een onderdeel van het besluit wordt.',
    'artikel 147b van de Gemeentewet',
  ],
  [
    'amendement-botst',
    'fout',
    'Van amendementen die elkaar uitsluiten, wordt er hooguit één aangenomen.',
    'Zij wijzigen hetzelfde. Wordt het ene aangenomen, dan vervalt het andere.',
    'artikel 147b van de Gemeentewet',
  ],
  [
    'amendement-dekking',
    'waarschuwing',
    'Een amendement dat geld kost, zegt waar het vandaan komt.',
    'Per jaar is de dekking gelijk aan wat de lasten stijgen, min wat de baten stijgen. Met `dekking_verplicht: ja` in raad.yaml is het een fout.',
    'artikel 189 van de Gemeentewet',
  ],
  [
    'amendement-samen',
    'fout',
    'Amendementen die elk gedekt zijn, putten samen geen reserve of budget uit.',
    'Alle sets van amendementen worden doorgerekend; de kleinste die misgaan, staan in de melding.',
    'artikel 189 van de Gemeentewet',
  ],
  [
    'amendement-bedrag',
    'fout',
    'Een amendement wijzigt een getypt bedrag, met zijn jaar of kolom.',
    'Wat berekend is, verandert vanzelf mee. Schrijf het pad zoals bij `:bedrag[…]`: lasten.ontwerp.2026.',
  ],
  [
    'amendement-basis',
    'fout',
    'Een amendement gaat over het voorstel dat is vastgelegd.',
    'Ligt er een nieuwe versie, kijk dan na of de citaten nog kloppen, en neem het nieuwe kenmerk over.',
  ],
  [
    'stuk-nummer',
    'fout',
    'Elk amendement en elke motie heeft een eigen nummer.',
    'Het nummer staat in de besluitenlijst en is de naam van het bestand.',
  ],
  [
    'stuk-onbekend',
    'fout',
    'Een amendement dat wordt genoemd, is er.',
    'Amendementen staan in de map amendementen naast het voorstel, elk in een bestand met zijn nummer.',
  ],
  [
    'stuk-uitkomst',
    'waarschuwing',
    'Op een amendement of motie staat wat ervan is geworden, zodra de vergadering dat zegt.',
    'Zolang de vergadering fouten heeft, komt de uitkomst er niet op te staan. Controleer eerst de vergadering.',
  ],
  [
    'motie-leeg',
    'fout',
    'Een motie vraagt iets, of spreekt iets uit.',
    'Zet bij `verzoekt` wie wat wordt gevraagd, of bij `spreekt_uit` wat de raad vindt.',
  ],
  [
    'motie-vreemd',
    'fout',
    'Een motie vreemd aan de orde van de dag hoort niet bij een voorstel.',
    'Gaat de motie over een agendapunt, kies dan een andere `aard`.',
  ],
]);
