import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on templates and documents, and what the program says of itself; template/, writers/ and cli/ report them. */
export const PROGRAMMAPAGINAS: readonly Regelpagina[] = [
  ...paginas('programma', [
    [
      'sjabloon',
      'fout',
      'Het sjabloon van de gemeente klopt.',
      'Dit is voor de beheerder van het sjabloon. De melding wijst het bestand en de plaats aan; templates/LEESMIJ.md legt alle sleutels uit.',
    ],
    [
      'sjabloon-bestand',
      'waarschuwing',
      'Elk bestand in de map van een sjabloon wordt gebruikt.',
      'Dit is voor de beheerder van het sjabloon. Een bestand dat anders heet dan het programma zoekt, doet stil niets: dan staat er wat van een ander sjabloon is overgenomen.',
    ],
    [
      'sjabloon-onderdeel',
      'waarschuwing',
      'Elk onderdeel van een sjabloon wordt gebruikt en heeft een eigen kop.',
      'Dit is voor de beheerder van het sjabloon. Met twee gelijke koppen komt de tekst van een auteur altijd bij het eerste onderdeel.',
    ],
    [
      'huisstijl',
      'fout',
      'De huisstijl van de gemeente klopt.',
      'Dit is voor de beheerder van het sjabloon: een maat, kleur, lettertype of stijl in huisstijl.yaml. Een fout houdt de documenten tegen; een waarschuwing noemt wat op papier tegenvalt, zoals een lettertype dat in de PDF anders van breedte is dan in Word.',
    ],
    [
      'basis',
      'fout',
      'Het Word-bestand waarop de gemeente voortbouwt, is te gebruiken.',
      'Dit is voor de beheerder van het sjabloon: basis.docx mist iets, of bevat iets dat niet mee kan.',
    ],
    [
      'lettertype-onbruikbaar',
      'fout',
      'Een lettertypebestand is te gebruiken in een PDF.',
      'Dit is voor de beheerder van het sjabloon: kies een ttf- of otf-bestand dat mag worden ingesloten.',
    ],
    [
      'lettertype-insluiten',
      'fout',
      'Een lettertype mag worden ingesloten in een PDF.',
      'Dit is voor de beheerder van het sjabloon: het lettertypebestand verbiedt insluiten. Kies een lettertype met een licentie die het toestaat.',
      'ISO 19005-2 (PDF/A), 6.2.11.4',
    ],
    [
      'kleurcontrast',
      'waarschuwing',
      'De kleuren van de huisstijl zijn goed te lezen.',
      'Dit is voor de beheerder van het sjabloon: tekst heeft een contrast van ten minste 4,5 op 1, grote letters (18 pt, vet 14 pt) 3 op 1. In de documenten staat een tint die wel te lezen is.',
      'WCAG 2.2, succescriterium 1.4.3',
    ],
    [
      'meer-meldingen',
      'tip',
      'Er zijn meer meldingen dan er worden getoond.',
      'Duizenden meldingen komen bijna altijd van één oorzaak. De fouten staan voorop; verbeter die eerst.',
    ],
    [
      'koppeling-zonder-doel',
      'waarschuwing',
      'Een koppeling in het document leidt ergens heen.',
      'Dit is voor de beheerder van het sjabloon: de plaats waarnaar wordt verwezen, is er niet. In het document staat alleen de tekst.',
      'ISO 14289-1 (PDF/UA), 7.18.5',
    ],
    [
      'voetnoot-zonder-tekst',
      'fout',
      'Een voetnoot waarnaar wordt verwezen, bestaat.',
      'Zet de voetnoot onderaan het voorstel.',
    ],
    [
      'opmaak-overgeslagen',
      'fout',
      'Opmaken verandert niets aan de betekenis.',
      'Het programma heeft het bestand gelaten zoals het was, omdat het na opmaken niet meer hetzelfde zou zeggen. Verbeter eerst de andere meldingen.',
    ],
    [
      'niet-geschreven',
      'fout',
      'De documenten kunnen worden bewaard.',
      'Misschien is een bestand nog open in Word, of mag u niet in de map schrijven.',
    ],
    [
      'programmafout',
      'fout',
      'Het programma zelf doet het.',
      'Meld dit bij de beheerder, met het voorstel erbij.',
    ],
  ]),
];
