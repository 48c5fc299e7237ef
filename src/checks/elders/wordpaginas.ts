import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on files that reviewers sent back; opmerkingen/ reports them. */
export const WORDPAGINAS: readonly Regelpagina[] = paginas('programma', [
  [
    'word-opmerking',
    'tip',
    'Een opmerking in Word krijgt een antwoord in de tekst.',
    'Dit is wat een beoordelaar in de kantlijn schreef, op de plaats waar het over gaat. Wat in Word is opgelost, staat er niet bij.',
  ],
  [
    'word-wijziging',
    'tip',
    'Een wijziging in Word komt in de tekst terug.',
    'Met `opmerkingen --pas-toe` neemt het programma over wat het zonder verlies kan overnemen; de rest doet u zelf.',
  ],
  [
    'word-ongevolgd',
    'waarschuwing',
    'Een wijziging in Word is bijgehouden.',
    'Wat zonder bijhouden is veranderd, ziet niemand in Word. Het programma vindt het door het stuk met de tekst te vergelijken.',
  ],
  [
    'word-berekend',
    'waarschuwing',
    'Een berekend bedrag verandert waar het vandaan komt.',
    'Wijzig het bedrag in de tabel; dan verandert het overal, ook in het besluit.',
  ],
  [
    'word-sjabloon',
    'waarschuwing',
    'Wat het sjabloon drukt, verandert in het sjabloon.',
    'Een beoordelaar veranderde woorden die niet in het voorstel staan: het sjabloon van de gemeente drukt ze, of maakt ze van een gegeven. Een datum wijzigt u bij `datum:`; de woorden van het besluit beheert wie het sjabloon beheert.',
  ],
  [
    'word-tegenstrijdig',
    'fout',
    'Wijzigingen spreken elkaar niet tegen.',
    'De tekst van een besluitpunt staat in Word twee keer, en in het voorstel één keer. Kies wat het wordt.',
  ],
]);
