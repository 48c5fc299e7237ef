import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on how amounts, tables and formulas are written; financien/ reports them while it computes. */
export const TABELPAGINAS: readonly Regelpagina[] = paginas('geld', [
  [
    'bedrag',
    'fout',
    'Een bedrag is op de Nederlandse manier geschreven.',
    'Een punt scheidt duizendtallen en een komma de centen. `1.25` kan van alles zijn en is daarom fout.',
  ],
  ['percentage', 'fout', 'Een percentage is een getal met een komma.', 'Schrijf bijvoorbeeld 1,5%.'],
  ['getal', 'fout', 'Een getal is op de Nederlandse manier geschreven.', 'Schrijf bijvoorbeeld 12 of 5,5.'],
  [
    'bedrag-zonder-jaar',
    'fout',
    'Bij een bedrag staat voor welk jaar of welke kolom het is.',
    'Schrijf { 2026: 5.000 } in plaats van alleen 5.000.',
  ],
  [
    'bedrag-zonder-kolom',
    'fout',
    'Bij een bedrag staat in welke kolom van een jaar het hoort.',
    'Heeft elk jaar meer kolommen, noem dan ook de kolom: { 2026: { lasten: 5.000 } }.',
  ],
  [
    'berekende-cel',
    'fout',
    'In een berekende cel staat geen getypt bedrag.',
    'Haal het weg, of zet het onder `verwacht`: dan wordt het gecontroleerd.',
  ],
  [
    'jaren',
    'fout',
    'De jaren zijn jaartallen op volgorde.',
    'De jaren zijn de kolommen van de tabellen. Een blok kan alleen jaren hebben die bovenaan staan.',
  ],
  [
    'jaren-ontbreken',
    'fout',
    'Een tabel heeft jaren of kolommen.',
    'Zet bovenaan `financien` bijvoorbeeld `jaren: [2026, 2027]`.',
  ],
  [
    'jaar-buiten-periode',
    'fout',
    'Een bedrag hoort bij een jaar van de tabel.',
    'Voeg het jaar toe aan `jaren`, of kijk het jaartal na.',
  ],
  [
    'onbekende-kolom',
    'fout',
    'Een bedrag hoort bij een kolom die bestaat.',
    'Kijk naar de namen in de hint.',
  ],
  ['dubbele-kolom', 'fout', 'Elke kolom staat er één keer.', 'Geef de kolommen verschillende namen.'],
  ['onbekende-rij', 'fout', 'Een rij die wordt genoemd, bestaat.', 'Kijk naar de namen in de hint.'],
  [
    'onbekende-reserve',
    'fout',
    'Een reserve die wordt genoemd, staat onder `reserves`.',
    'Voeg de reserve toe met haar beginstand, of kijk de naam na.',
  ],
  [
    'onbekende-investering',
    'fout',
    'Een investering die wordt genoemd, staat onder `investeringen`.',
    'Voeg haar toe, of kijk de naam na.',
  ],
  [
    'dubbel-id',
    'fout',
    'Elke id komt één keer voor in een tabel.',
    'Formules en `:bedrag[…]` zoeken op id. Kies een andere naam.',
  ],
  [
    'id',
    'fout',
    'Een id bestaat uit kleine letters, cijfers en _.',
    'De gewone naam komt achter `naam` of `post`.',
  ],
  [
    'tabelnaam',
    'fout',
    'Een eigen tabel heeft een eigen naam.',
    'Namen als `lasten` en `dekking` zijn van vaste tabellen.',
  ],
  ['geen-posten', 'fout', 'In een tabel staan rijen.', 'Voeg rijen toe, of haal de tabel weg.'],
  [
    'formule',
    'fout',
    'Een formule is te berekenen.',
    'Gebruik ids, de tekens + - * / ( ) en functies als som(…) en cumulatief(…).',
  ],
  [
    'formule-kringloop',
    'fout',
    'Een rij wordt niet uit zichzelf berekend.',
    'Ook niet langs een omweg. Volg de formules die de melding noemt.',
  ],
  [
    'formule-te-diep',
    'fout',
    'Een formule gaat niet via te veel andere cellen.',
    'Laat rijen niet één voor één op de vorige voortbouwen; gebruik som of cumulatief.',
  ],
  [
    'tekst-in-formule',
    'fout',
    'Een formule rekent alleen met bedragen en getallen.',
    'Verwijs niet naar een rij of kolom met tekst.',
  ],
  ['deling-door-nul', 'fout', 'Een formule deelt niet door nul.', 'Kijk na of de noemer een bedrag heeft.'],
  [
    'sluitpost',
    'fout',
    'Een sluitpost staat waar iets te sluiten is.',
    'Het woord sluitpost kan alleen in de dekking: dan wordt berekend wat er nog nodig is.',
  ],
  [
    'sluitpost-dubbel',
    'fout',
    'Er is één sluitpost per jaar.',
    'Met twee is niet te berekenen wie wat betaalt.',
  ],
  [
    'sluitpost-zonder-lasten',
    'fout',
    'Bij een sluitpost zijn er lasten.',
    'Zonder lasten is niet te berekenen wat er nog nodig is.',
  ],
]);
