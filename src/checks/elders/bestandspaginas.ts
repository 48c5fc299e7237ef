import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on how a proposal is written down; parse/ and validate/ report them. */
export const BESTANDSPAGINAS: readonly Regelpagina[] = [
  ...paginas('gegevens', [
    [
      'geen-frontmatter',
      'fout',
      'Een voorstel begint met een blok gegevens.',
      'De allereerste regel is `---`, dan komen de gegevens, en een tweede `---` sluit ze af.',
    ],
    [
      'frontmatter-open',
      'fout',
      'Het blok gegevens wordt afgesloten.',
      'Achter het laatste gegeven staat een regel met alleen `---`. Staat er meer op die regel, dan is niet duidelijk wat is bedoeld.',
    ],
    [
      'frontmatter-taal',
      'fout',
      'Achter de eerste `---` staat niets.',
      'De gegevens staan altijd in YAML. Programmacode in een voorstel wordt nooit uitgevoerd.',
    ],
    [
      'yaml',
      'fout',
      'De gegevens zijn te lezen als sleutels met waarden.',
      'Meestal is het een tab, een regel die niet even ver inspringt, of een dubbele punt in een waarde. Zet zo’n waarde tussen dubbele aanhalingstekens.',
      'YAML 1.2',
    ],
    [
      'komma',
      'fout',
      'Een komma tussen accolades of haken scheidt.',
      'Staat er een komma in de waarde zelf, zet dan de hele waarde tussen aanhalingstekens: { 2026: "1.234,56" }.',
      'YAML 1.2, 7.4',
    ],
    [
      'ontbreekt',
      'fout',
      'Elk verplicht gegeven is ingevuld.',
      '`soort`, `gemeente`, `onderwerp` en `datum` zijn altijd nodig; een sjabloon kan meer verplichten. Voeg de regel toe.',
    ],
    [
      'waarde',
      'fout',
      'Elke waarde past bij haar sleutel.',
      'Een datum is jaar-maand-dag, `openbaar` is ja of nee, en bij een lijst beginnen de regels met een streepje. De melding zegt wat er hoort te staan.',
    ],
    [
      'onbekende-sleutel',
      'fout',
      'Elke sleutel is bekend.',
      'Meestal is het een tikfout, of de sleutel staat op de verkeerde plaats. Een onbekende sleutel zou ongemerkt niets doen.',
    ],
    [
      'onbekende-soort',
      'fout',
      'De soort bestaat, ook in het sjabloon van de gemeente.',
      'De soort bepaalt de onderdelen en de documenten. Kies er een uit de hint.',
    ],
    [
      'onbekende-gemeente',
      'fout',
      'De gemeente heeft een map onder templates/.',
      'De naam bij `gemeente` is de naam van die map.',
    ],
    [
      'alleen-een-zin',
      'fout',
      'Een besluitpunt of grondslag is lopende tekst.',
      'Een nummer, streepje, kop of witregel kan daar niet: het nummer komt vanzelf. Voor delen van een besluitpunt is er `sub`.',
    ],
  ]),
  ...paginas('opbouw', [
    [
      'opmerking-open',
      'fout',
      'Elke opmerking wordt afgesloten.',
      'Een opmerking begint met `<!--` en eindigt met `-->`. Zonder het einde hoort alle tekst erachter bij de opmerking, en komt die niet in het document.',
    ],
    [
      'tekst-zonder-kop',
      'fout',
      'Alle tekst staat onder een kop.',
      'Tekst voor de eerste kop hoort bij geen enkel onderdeel en komt dus nergens te staan.',
    ],
    [
      'sectie-ontbreekt',
      'fout',
      'Elk verplicht onderdeel is er.',
      'Het sjabloon van de gemeente zegt welke onderdelen verplicht zijn. Is er niets te melden, schrijf dan waarom niet.',
      'Rekenkamercommissie Hengelo (2013): vul elk onderdeel in of leg uit waarom niet',
    ],
    [
      'onbekende-sectie',
      'fout',
      'Elk onderdeel is bekend bij de gemeente.',
      'Dit sjabloon staat geen eigen onderdelen toe. Gebruik een naam uit de hint.',
    ],
    [
      'dubbele-sectie',
      'fout',
      'Elk onderdeel staat er één keer.',
      'Voeg de tekst van beide samen onder één kop.',
    ],
    [
      'lege-sectie',
      'fout',
      'Onder elk onderdeel staat tekst.',
      'Een lege kop laat de raad raden of er niets te melden is of iets is vergeten.',
    ],
    [
      'geen-html',
      'fout',
      'Er staat geen HTML in de tekst.',
      'HTML kan niet worden omgezet naar een toegankelijk Word- of PDF-bestand. Gebruik Markdown; een kleiner-dan-teken schrijft u als `\\<`.',
    ],
    [
      'codeblok',
      'fout',
      'Er staat geen programmacode in de tekst.',
      'Een alinea die vier spaties inspringt, leest Markdown als code. Laat haar minder ver inspringen.',
      'CommonMark 0.31, 4.4',
    ],
    [
      'streep',
      'fout',
      'Er staat geen losse streep in de tekst.',
      'Een streep heeft voor een schermlezer geen betekenis. Gebruik een kop om tekst te scheiden.',
    ],
  ]),
  ...paginas('argumenten', [
    [
      'argument-nummer',
      'fout',
      'Een argument heeft een volledig nummer.',
      'Het eerste getal is het besluitpunt, het tweede telt daarbinnen: ### 1.1.',
    ],
    [
      'argument-leeg',
      'fout',
      'Achter het nummer van een argument staat een bewering.',
      'Schrijf een hele zin die u eronder onderbouwt.',
    ],
    [
      'argument-nummering',
      'fout',
      'De nummers van argumenten lopen door zonder gaten.',
      'Ander werk verwijst naar deze nummers. `raadsvoorstel opmaak` nummert ze opnieuw.',
    ],
    [
      'argument-besluitpunt',
      'fout',
      'Een argument hoort bij een besluitpunt dat bestaat.',
      'Pas het eerste getal aan, of voeg het besluitpunt toe.',
    ],
    [
      'argument-volgorde',
      'waarschuwing',
      'Argumenten staan in de volgorde van de besluitpunten.',
      'De raad leest ze punt voor punt. Verplaats het argument.',
    ],
    [
      'nummer-in-tekst',
      'waarschuwing',
      'Een nummer van een argument in de tekst klopt na hernummeren.',
      '`raadsvoorstel opmaak` heeft argumenten een nieuw nummer gegeven. Kijk na of de zin nog het goede argument noemt.',
    ],
  ]),
  ...paginas('bestanden', [
    [
      'bestand-onleesbaar',
      'fout',
      'Het voorstel is te lezen als tekst in UTF-8.',
      'Bewaar het bestand als kale tekst met de codering UTF-8.',
    ],
    [
      'bestand',
      'fout',
      'Een tabelbestand bestaat en is te lezen.',
      'Het CSV-bestand staat in de map van het voorstel.',
    ],
    [
      'bestand-pad',
      'fout',
      'Een tabelbestand staat in de map van het voorstel.',
      'Alleen zo werkt het ook bij een collega, en leest het programma niets wat er niet bij hoort.',
    ],
    [
      'csv',
      'fout',
      'Een CSV-bestand heeft de kolommen en waarden die de tabel verwacht.',
      'De eerste regel noemt de kolommen. De melding wijst de cel aan.',
    ],
    [
      'afbeelding-bestand',
      'fout',
      'Een afbeelding bestaat en is een PNG of JPEG.',
      'Andere soorten kunnen niet in elk document. Sla de afbeelding opnieuw op.',
    ],
    [
      'afbeelding-plaats',
      'fout',
      'Een afbeelding staat in een alinea of op een eigen regel.',
      'In een kop, een tabel, een link, vette tekst of een besluitpunt is er geen plaats voor: ze zou uit het document verdwijnen.',
    ],
    [
      'afbeelding-pad',
      'fout',
      'Een afbeelding staat in de map van het voorstel.',
      'Van internet wordt niets opgehaald: het document moet over tien jaar nog hetzelfde zijn.',
    ],
    [
      'afbeelding-onleesbaar',
      'fout',
      'Een afbeelding is niet beschadigd.',
      'Sla haar opnieuw op als PNG of JPEG.',
    ],
    [
      'bijlage-bestand',
      'fout',
      'Het bestand van een bijlage bestaat.',
      'Kijk de naam na, of laat `bestand` weg als het stuk op een andere manier wordt meegestuurd.',
    ],
    [
      'bijlage-pad',
      'fout',
      'Een bijlage staat in de map van het voorstel.',
      'Zet het bestand in de map, bijvoorbeeld in bijlagen/.',
    ],
  ]),
];
