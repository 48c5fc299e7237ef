/** Old papers as municipalities typed them, in the forms that are in use; people and plans are invented. */
export const OUDE_STUKKEN: Readonly<Record<string, string>> = {
  'besluit-voorop': `
**Raadsvoorstel**
| **Datum raadsvergadering** | 26 maart 2014 | **Registratienr.** | RO 14.4193 |
| **Raadscommissie** | Ruimte en Wonen | **Datum B&W-besluit** | 4 februari 2014 |
| **Onderwerp** | Renovatie gymzaal De Wiek | **Portefeuillehouder** | J. Terpstra |
| **Steller** | A. Hoekstra | **Telefoon** | 050 123 45 67 |
| **E-mail** | a.hoekstra@voorbeeld.nl | **Bijlagen** | 1. Tekeningen¶2. Raming |
**Concept raadsbesluit**
De raad besluit:
[I] het plan voor de renovatie van gymzaal De Wiek vast te stellen;
[I] hiervoor een krediet van € 450.000 beschikbaar te stellen;
>[I] waarvan € 400.000 voor de bouw;
>[I] waarvan € 50.000 voor de inrichting;
[I] de kapitaallasten te dekken uit de stelpost Onderwijshuisvesting;
[I] de gemeentebegroting 2014 dienovereenkomstig te wijzigen.
**Publiekssamenvatting**
Gymzaal De Wiek is veertig jaar oud. Wij willen haar opknappen.
**Aanleiding en doel**
De zaal voldoet niet meer aan de eisen.
**Financiële gevolgen**
De kosten zijn **€ 450.000**. De stelpost is groot genoeg.
**Overige consequenties**
Geen.
Met vriendelijke groet,
burgemeester en wethouders van Voorbeeldstad,
de burgemeester,→de secretaris,
P. van der Laan→M. Ruiter
`,
  kapitalen: `
RAADSVOORSTEL
Van→: Burgemeester en Wethouders
Aan→: Gemeenteraad
Reg.nr.→: 4380571
Datum→: 14 mei 2013
Portefeuillehouder→: Wethouder B. Kruidenier
Agendapunt→: 7
B&W-vergadering→: 14-05-2013
TITEL
Verbouwing van bibliotheek Oost
BESLISPUNTEN
1. In te stemmen met de verbouwing van bibliotheek Oost.
2. De begroting 2013 te wijzigen volgens bijlage 1.
AANLEIDING
De bibliotheek wordt drukker.
Het gebouw is te klein.
BEOOGD EFFECT
Meer inwoners vinden een plek om te leren.
ARGUMENTEN
1.1 De bibliotheek trekt meer bezoekers
In 2012 kwamen er 40.000 bezoekers.
2.1 Het geld is er
De reserve is groot genoeg.
KANTTEKENINGEN
1.1 De bibliotheek is zes weken dicht
Lezers kunnen in die tijd naar Noord.
FINANCIËN
De kosten zijn € 120.000,-.
BIJLAGEN
Bijlage 1: Begrotingswijziging
Bijlage 2: Raming (vertrouwelijk)
`,
  'letters-onder-punten': `
**Raadsvoorstel**
Onderwerp: Nota Groen in de buurt
Programma: Leefomgeving
Forum: Hamerstuk
Portefeuillehouder: mevrouw C. Wolters
Inlichtingen bij: D. de Graaf, d.degraaf@voorbeeld.nl
Soort bevoegdheid: Kaderstellend
Programmabegrotingswijziging: Nee
**Het college stelt voor:**
1. de Nota Groen in de buurt vast te stellen met deze uitgangspunten:
a. iedere straat heeft bomen;
b. een boom die verdwijnt, wordt vervangen;
c. bewoners denken mee over:
i. de soort boom;
ii. de plaats van de boom;
d. de gemeente onderhoudt het groen;
2. de nota na vier jaar te evalueren.
**Inhoud**
**Inleiding**
De vorige nota liep tot en met 2020.
**Argumenten**
**1.1 Bomen maken straten koeler**
Op warme dagen scheelt het drie graden.
**1.2 Bewoners willen groen**
Dat bleek uit het panel.
**2.1 Na vier jaar is het effect te zien**
**Kanttekeningen**
**1.1 Bomen kosten parkeerplaatsen**
Het gaat om dertig plaatsen:
- twintig in het centrum;
- tien in West.
**Communicatie**
Wij informeren bewoners per brief.
`,
  formulier: `
| **Onderwerp** | Zonnepanelen op het gemeentehuis |
| **Zaaknummer** | Z-19-44120 |
| **Datum voorstel** | 2 april 2019 |
| **Portefeuillehouder** | E. Smit |
| **Beslispunten** | 1. een krediet van € 80.000 beschikbaar te stellen voor zonnepanelen;¶2. de opbrengst toe te voegen aan de reserve Duurzaamheid. |
| **Aanleiding** | Het dak is dit jaar vernieuwd.¶Er is plaats voor 200 panelen. |
| **Doel** | De gemeente wekt haar eigen stroom op. |
| **Argumenten** | 1.1 De panelen verdienen zich in negen jaar terug¶De raming staat in de bijlage.¶2.1 De reserve is hiervoor bedoeld |
| **Kanttekeningen** | Geen. |
| **Financiën** | De kosten zijn € 80.000. |
| **Vervolg** | In juni begint het werk. |
| **Bijlagen** | Raming zonnepanelen |
`,
  'onderstreepte-koppen': `
Aan de gemeenteraad van Voorbeeldstad
__Onderwerp:__ Verkoop van de oude brandweerkazerne⏎__Zaaknummer:__ 2016/331⏎__Datum:__ 12 januari 2016
__Voorstel__
1. De kazerne aan de Dorpsstraat te verkopen voor € 310.000.⏎2. De opbrengst toe te voegen aan de algemene reserve.
__Inleiding__
De brandweer is verhuisd. Het gebouw staat leeg.
__Argumenten__
De prijs is getaxeerd. Er was één koper.
__Financiële gevolgen__
De boekwaarde is nul.
Hoogachtend,
Burgemeester en wethouders van Voorbeeldstad,
de secretaris,→de burgemeester,
mr. K. de Wit→drs. L. Bos
De raad van de gemeente Voorbeeldstad,
gelezen het voorstel van burgemeester en wethouders d.d. 12 januari 2016, nummer 331;
overwegende, dat het gebouw niet meer nodig is;
gelet op artikel 160 van de Gemeentewet;
B E S L U I T :
1. De kazerne aan de Dorpsstraat te verkopen voor € 301.000.
2. De opbrengst toe te voegen aan de algemene reserve.
Aldus besloten in de openbare vergadering van 28 januari 2016.
De griffier,→De voorzitter,
N. Visser→drs. L. Bos
`,
  'genummerde-koppen': `
KOP1 Raadsvoorstel Herinrichting Marktplein
**Datum**→9 september 2020
**Kenmerk**→20.0117
**Behandelend ambtenaar**→F. Postma
**1. Voorgesteld besluit**
het ontwerp voor het Marktplein vast te stellen;
een krediet van € 1.250.000 beschikbaar te stellen;
de raad in 2022 te informeren over de resultaten.
**2. Inleiding**
Het plein is versleten.
**2.1 Wat vooraf ging**
In 2018 stelde de raad de visie vast.
**3. Argumenten**
**1.1 Het ontwerp volgt de visie**
Zie paragraaf 4.
**2.1 Het krediet dekt alle kosten**
**4. Kanttekeningen**
**1.1 De markt moet tijdelijk verhuizen**
Naar de Kerkstraat.
**5. Financiën**
Het krediet staat in de begroting.
**6. Uitvoering**
[a] in het najaar: aanbesteding;
[a] in het voorjaar: uitvoering:
>[a] eerst de noordkant;
>[a] dan de zuidkant.
`,
  kopstijlen: `
KOP1 Raadsvoorstel
| Onderwerp | Nieuwe verordening speelautomaten |
| Vergaderdatum | 17 december 2020 |
| Steller | G. Alberts |
KOP2 Wij stellen u voor
[1] de Verordening speelautomaten 2021 vast te stellen
[1] de Verordening speelautomaten 2009 in te trekken
KOP2 Aanleiding
De oude verordening past niet meer bij de wet.
KOP2 Wat willen wij bereiken
Regels die iedereen begrijpt.
KOP3 Argumenten
Dit staat onder een kop van een lager niveau.
KOP2 Kanttekeningen
KOP3 1.1 De exploitanten zijn tegen
~~Zij hebben bezwaar gemaakt.~~ Zij hebben een zienswijze ingediend.
KOP2 Kosten, baten en dekking
Dit voorstel heeft geen gevolgen voor de begroting.
KOP1 Raadsbesluit
De raad van de gemeente Voorbeeldstad;
gezien het voorstel van het college van burgemeester en wethouders van 10 november 2020;
gelet op de artikelen 147 en 149 van de Gemeentewet en artikel 30c van de Wet op de kansspelen;
b e s l u i t:
[k] de Verordening speelautomaten 2021 vast te stellen;
[k] de Verordening speelautomaten 2009 in te trekken.
Aldus vastgesteld in de openbare raadsvergadering van 17 december 2020.
| De griffier, | De voorzitter, |
| H. Kramer | I. Brouwer |
`,
  'alleen-besluit': `
**RAADSBESLUIT**
Nummer: 2015-87
De raad der gemeente Voorbeeldstad;
gelezen het voorstel van burgemeester en wethouders d.d. 3 maart 2015 inzake Aankoop van grond aan de Veldweg;
gehoord het advies van de commissie Ruimte;
gelet op artikel 189 van de Gemeentewet;
b e s l u i t :
de grond aan de Veldweg aan te kopen voor € 95.000 en de kosten te dekken uit de reserve Grondbedrijf.
Aldus besloten in de vergadering van 26 maart 2015,
de griffier, de voorzitter,
`,
};
