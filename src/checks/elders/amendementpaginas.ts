import type { Regelpagina } from '../regel.ts';

/** The bad and the good example of a rule: the keys of a piece about the proposal of the examples. */
const wijzigingen = (lines: string) => `wijzigingen:\n${lines}`;

/**
 * The rules on amendments and motions. Their examples are pieces, with a line `---` between two, about one proposal:
 * point 1 gives € 300.000 for a bridge, point 2 (`begroting`) changes the budget for it, point 3 has the plan of point 5
 * (`plan`) carried out, and point 4 establishes a nota. The reserve has € 100.000 left; what is short comes out of a budget.
 */
export const AMENDEMENTPAGINAS: readonly Regelpagina[] = (
  [
    {
      naam: 'vastlegging-geschonden',
      ernst: 'fout',
      in: 'vastgelegd',
      kort: 'Een vastgelegd besluit verandert niet zonder nieuwe versie.',
      waarom:
        'Amendementen gaan over de vastgelegde tekst. Maak `versie: 2` met een `versie_reden`, en leg opnieuw vast.',
      fout: 'overwegende:\n  - ‹de oude nota afloopt›',
      goed: 'versie: 2\nversie_reden: de raad vroeg om een overweging\noverwegende:\n  - de oude nota afloopt',
    },
    {
      naam: 'vastlegging-onleesbaar',
      ernst: 'fout',
      kort: 'Het bestand vastgelegd.json is zoals het programma het schreef.',
      waarom: 'Het bewijst wat er is aangeboden. Haal het terug uit git; wijzig het niet met de hand.',
    },
    {
      naam: 'amendement-doel',
      ernst: 'fout',
      kort: 'Een amendement wijzigt iets dat in het vastgelegde besluit staat.',
      waarom:
        'Wijs een besluitpunt aan met zijn nummer of id, en een regel van de considerans met `gelet_op.1`, `overwegende.1` of `gehoord.1`. Wat een ander amendement toevoegt, wijzigt u met een subamendement.',
      bron: 'artikel 147b van de Gemeentewet',
      fout: wijzigingen('  - schrap: ‹7›'),
      goed: wijzigingen('  - schrap: 4'),
    },
    {
      naam: 'amendement-was',
      ernst: 'fout',
      kort: 'Wat een amendement citeert, staat er letterlijk.',
      waarom:
        'Neem de woorden over uit het vastgelegde besluit, volledig en zonder puntjes. Aanhalingstekens, streepjes en spaties mogen anders zijn.',
      fout: wijzigingen('  - { zinsnede: 4, was: ‹de nota Bruggen 2025›, wordt: de nota Fietsbruggen }'),
      goed: wijzigingen('  - { zinsnede: 4, was: de nota Bruggen, wordt: de nota Fietsbruggen }'),
    },
    {
      naam: 'amendement-dubbel',
      ernst: 'fout',
      kort: 'Woorden die vaker voorkomen, worden met hun rangnummer aangewezen.',
      waarom: 'Zet `keer: 1` of `keer: 2` bij de wijziging, of citeer meer woorden.',
      fout: wijzigingen('  - { zinsnede: 4, was: ‹vast›, wordt: door }'),
      goed: wijzigingen('  - { zinsnede: 4, was: vast, keer: 1, wordt: nader vast }'),
    },
    {
      naam: 'amendement-opdracht',
      ernst: 'waarschuwing',
      kort: 'Een amendement verandert de tekst van het besluit.',
      waarom:
        'Wat de raad alleen vraagt of vindt, hoort in een motie. Een besluitpunt bevat de woorden zelf, en niet waar zij over moeten gaan; zo kan het college uitvoeren wat er staat.',
      bron: 'artikel 147b van de Gemeentewet',
      fout: wijzigingen(
        '  - { voeg_toe_na: 4, wordt: ‹een vijfde punt waarin de planning van de bouw nader wordt uitgewerkt› }',
      ),
      goed: wijzigingen(
        '  - { voeg_toe_na: 4, wordt: het college op te dragen de raad vóór 1 oktober 2026 een planning te sturen }',
      ),
    },
    {
      naam: 'amendement-verwijst',
      ernst: 'fout',
      kort: 'Een verwijzing naar een besluitpunt klopt ook na het amendement.',
      waarom:
        'Vervalt een punt of krijgt het een ander nummer, dan wijst ‘punt 2’ naar niets of naar iets anders. Schrijf `:punt[2]` of `:punt[id]`: dat nummer verandert mee. Wijst een getypt nummer in de nieuwe tekst alleen verkeerd als ook een ander amendement wordt aangenomen, dan is dat een waarschuwing.',
      fout: wijzigingen('  - ‹schrap: plan›'),
      goed: wijzigingen(
        '  - schrap: plan\n  - { zinsnede: 3, was: het plan uit punt 5, wordt: de nota Bruggen }',
      ),
    },
    {
      naam: 'amendement-nummering',
      ernst: 'waarschuwing',
      kort: 'Een nieuw punt komt bij voorkeur achter een ander.',
      waarom:
        'Zo houdt elk besluitpunt het nummer waarover is gedebatteerd. Staat er iets vóór het eerste punt of verhuist een punt, dan worden alle punten ernaast opnieuw genummerd. Achter een punt met onderdelen is 2a het nieuwe punt, maar ook het eerste onderdeel van 2.',
      fout: wijzigingen('  - ‹{ verplaats: 2, voor: 1 }›'),
      goed: wijzigingen('  - { voeg_toe_na: 1, wordt: de uitgangspunten voor fietsbruggen vast te stellen }'),
    },
    {
      naam: 'amendement-botst',
      ernst: 'waarschuwing',
      kort: 'Van amendementen die elkaar uitsluiten, wordt er hooguit één aangenomen.',
      waarom:
        'Zij wijzigen hetzelfde. Wordt het ene aangenomen, dan vervalt het andere; zijn zij allebei aangenomen, dan is het een fout.',
      bron: 'artikel 147b van de Gemeentewet',
      fout: `${wijzigingen('  - schrap: 4')}\n---\nnummer: ‹A2›\n${wijzigingen('  - { zinsnede: 4, was: de nota Bruggen, wordt: de nota Fietsbruggen }')}`,
      goed: `${wijzigingen('  - schrap: 4')}\n---\nnummer: A2\n${wijzigingen('  - { zinsnede: 3, was: het college, wordt: het college zelf }')}`,
    },
    {
      naam: 'amendement-dekking',
      ernst: 'fout',
      kort: 'Een amendement dat geld kost, zegt waar het vandaan komt.',
      waarom:
        'Per jaar is de dekking gelijk aan wat de lasten stijgen, min wat de baten stijgen, in de jaren van het voorstel. Met `dekking_verplicht: ja` in raad.yaml is het een fout, anders een waarschuwing; na de stemming is het altijd een waarschuwing, want wat is aangenomen, geldt.',
      bron: 'artikel 189 van de Gemeentewet',
      fout: `${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 250.000 }')}\ndekking: { uit: dekking.budget, bedragen: { 2028: ‹10.000› } }`,
      goed: `${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 250.000 }')}\ndekking: { uit: dekking.budget, bedragen: { 2027: 10.000 } }`,
    },
    {
      naam: 'amendement-structureel',
      ernst: 'waarschuwing',
      kort: 'Wat elk jaar geld kost, wordt niet met eenmalig geld betaald.',
      waarom:
        'Een reserve is eenmalig geld. Noem een structurele dekking, of zeg in de toelichting hoe het daarna wordt betaald.',
      bron: 'artikel 189, tweede lid, van de Gemeentewet',
      fout: `${wijzigingen('  - { bedrag: lasten.beheer.2027, was: 0, wordt: 5.000 }')}\ndekking: ‹{ uit: reserves.fiets, bedragen: { 2027: 5.000 } }›`,
      goed: `${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 245.000 }')}\ndekking: { uit: reserves.fiets, bedragen: { 2027: 5.000 } }`,
    },
    {
      naam: 'amendement-samen',
      ernst: 'waarschuwing',
      kort: 'Amendementen die elk gedekt zijn, putten samen geen reserve of budget uit.',
      waarom: 'Alle sets van amendementen worden doorgerekend; de kleinste die misgaan, staan in de melding.',
      bron: 'artikel 189 van de Gemeentewet',
      fout: `${wijzigingen('  - { bedrag: lasten.bouw.2027, met: +60.000 }\n  - { bedrag: dekking.reserve.2027, met: +60.000 }')}\ndekking: { uit: reserves.fiets, bedragen: { 2027: 60.000 } }\n---\nnummer: ‹A2›\n${wijzigingen('  - { bedrag: lasten.bouw.2027, met: +60.000 }\n  - { bedrag: dekking.reserve.2027, met: +60.000 }')}\ndekking: { uit: reserves.fiets, bedragen: { 2027: 60.000 } }`,
      goed: `${wijzigingen('  - { bedrag: lasten.bouw.2027, met: +60.000 }\n  - { bedrag: dekking.reserve.2027, met: +60.000 }')}\ndekking: { uit: reserves.fiets, bedragen: { 2027: 60.000 } }\n---\nnummer: A2\n${wijzigingen('  - { bedrag: lasten.bouw.2027, met: +40.000 }\n  - { bedrag: dekking.reserve.2027, met: +40.000 }')}\ndekking: { uit: reserves.fiets, bedragen: { 2027: 40.000 } }`,
    },
    {
      naam: 'amendement-bedrag',
      ernst: 'fout',
      kort: 'Een amendement wijzigt een getypt bedrag, met zijn jaar of kolom.',
      waarom:
        'Wat berekend is, verandert vanzelf mee. Schrijf het pad zoals bij `:bedrag[…]`: lasten.ontwerp.2026.',
      fout: wijzigingen('  - { bedrag: ‹lasten.bouw›, met: -5.000 }'),
      goed: wijzigingen(
        '  - { bedrag: lasten.bouw.2027, met: -5.000 }\n  - { bedrag: dekking.reserve.2027, met: -5.000 }',
      ),
    },
    {
      naam: 'amendement-getypt',
      ernst: 'fout',
      kort: 'Een bedrag verandert in de tabel en in de tekst, of in geen van beide.',
      waarom:
        'De raad besluit wat er staat. Wijzig het bedrag in de tabel met `bedrag`; staat in de tekst `:bedrag[…]`, dan verandert het daar vanzelf mee.',
      bron: 'artikel 189 van de Gemeentewet',
      fout: wijzigingen('  - zinsnede: 1\n    was: € 300.000\n    wordt: ‹€ 280.000›'),
      goed: `${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 250.000 }')}\ndekking: { uit: dekking.budget, bedragen: { 2027: 10.000 } }`,
    },
    {
      naam: 'amendement-overal',
      ernst: 'waarschuwing',
      kort: 'Een bedrag dat op meer plaatsen staat, verandert op al die plaatsen.',
      waarom:
        'Staat het oude bedrag nog ergens in het besluit of de overwegingen, dan spreken zij elkaar tegen. Voeg voor elke plaats een wijziging toe.',
      fout: wijzigingen('  - zinsnede: 3\n    was: € 750\n    wordt: ‹€ 850›'),
      goed: wijzigingen(
        '  - { zinsnede: 3, was: € 750, wordt: € 850 }\n  - { zinsnede: overwegende.1, was: € 750, wordt: € 850 }',
      ),
    },
    {
      naam: 'amendement-splitsing',
      ernst: 'waarschuwing',
      kort: 'Rijen die een andere vervangen, tellen samen tot hetzelfde op.',
      waarom:
        'Is het verschil bedoeld, dan laat de melding zien hoe groot het is; het hoort dan in de dekking.',
      fout: `${wijzigingen('  - rijen: ‹lasten.bouw›\n    vervang_door: [{ post: Noord, aard: incidenteel, bedragen: { 2027: 140.000 } }, { post: Zuid, aard: incidenteel, bedragen: { 2027: 110.000 } }]')}\ndekking: { uit: dekking.budget, bedragen: { 2027: 10.000 } }`,
      goed: wijzigingen(
        '  - rijen: lasten.bouw\n    vervang_door: [{ post: Noord, aard: incidenteel, bedragen: { 2027: 140.000 } }, { post: Zuid, aard: incidenteel, bedragen: { 2027: 100.000 } }]',
      ),
    },
    {
      naam: 'amendement-verschil',
      ernst: 'waarschuwing',
      kort: 'Het bedrag in de overwegingen is het verschil dat is berekend.',
      waarom: 'De melding noemt het berekende verschil. Neem dat over, of zeg wat het andere bedrag is.',
      fout: `overwegende:\n  - de brug voor ‹€ 10.034› extra breder wordt\n${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 250.000 }')}\ndekking: { uit: dekking.budget, bedragen: { 2027: 10.000 } }`,
      goed: `overwegende:\n  - de brug voor € 10.000 extra breder wordt\n${wijzigingen('  - { bedrag: lasten.bouw.2027, was: 240.000, wordt: 250.000 }')}\ndekking: { uit: dekking.budget, bedragen: { 2027: 10.000 } }`,
    },
    {
      naam: 'amendement-zonder-bedrag',
      ernst: 'fout',
      kort: 'Een amendement dat het geld verandert, noemt het bedrag.',
      waarom:
        'Zonder bedrag is niet te zeggen wat de raad uitgeeft, en niet na te rekenen of het gedekt is. Noem het bedrag, of dien een motie in.',
      bron: 'artikel 189 van de Gemeentewet',
      fout: wijzigingen(
        '  - { voeg_toe_na: 1, wordt: ‹in 2027 extra budget voor verlichting beschikbaar te stellen› }',
      ),
      goed: wijzigingen('  - { voeg_toe_na: 1, wordt: het college op te dragen de brug te verlichten }'),
    },
    {
      naam: 'amendement-basis',
      ernst: 'fout',
      kort: 'Een amendement gaat over het voorstel dat is vastgelegd.',
      waarom:
        'Ligt er een nieuwe versie, kijk dan na of de citaten nog kloppen, en neem het nieuwe kenmerk over.',
      fout: `vastlegging: ‹1a2b3c4d›\n${wijzigingen('  - schrap: 4')}`,
      goed: wijzigingen('  - schrap: 4'),
    },
    {
      naam: 'stuk-nummer',
      ernst: 'fout',
      kort: 'Elk amendement en elke motie heeft een eigen nummer.',
      waarom: 'Het nummer staat in de besluitenlijst en is de naam van het bestand.',
      fout: 'soort: motie\nnummer: M1\nspreekt_uit: dat de brug snel nodig is\n---\nsoort: motie\nnummer: ‹M1›\nspreekt_uit: dat de brug mooi wordt',
      goed: 'soort: motie\nnummer: M1\nspreekt_uit: dat de brug snel nodig is\n---\nsoort: motie\nnummer: M2\nspreekt_uit: dat de brug mooi wordt',
    },
    {
      naam: 'stuk-onbekend',
      ernst: 'fout',
      kort: 'Een amendement dat wordt genoemd, is er.',
      waarom:
        'Amendementen staan in de map amendementen naast het voorstel, elk in een bestand met zijn nummer.',
      in: 'bestanden',
      fout: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    amendementen: [{ stuk: ‹A2›, uitkomst: zonder-stemming }]\n    uitkomst: zonder-stemming\n== brug/amendementen/A1.md\nbij: brug\nwijzigingen:\n  - { voeg_toe_na: 1, wordt: de nota aan alle scholen te sturen }',
      goed: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    amendementen: [{ stuk: A1, uitkomst: zonder-stemming }]\n    uitkomst: zonder-stemming\n== brug/amendementen/A1.md\nbij: brug\nwijzigingen:\n  - { voeg_toe_na: 1, wordt: de nota aan alle scholen te sturen }',
    },
    {
      naam: 'stuk-uitkomst',
      ernst: 'waarschuwing',
      kort: 'Op een amendement of motie staat wat ervan is geworden, zodra de vergadering dat zegt.',
      waarom:
        'Wat voor een vergadering is ingediend, heeft daarna een uitkomst, ook als het is ingetrokken of vervallen. Zolang de vergadering fouten heeft, komt de uitkomst er niet op te staan. Controleer eerst de vergadering.',
      in: 'bestanden',
      fout: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    uitkomst: ‹zonder-stemming›\n== brug/amendementen/A1.md\nbij: brug\nvergadering: 2026-03-24\nwijzigingen:\n  - { voeg_toe_na: 1, wordt: de nota aan alle scholen te sturen }',
      goed: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    amendementen: [{ stuk: A1, uitkomst: ingetrokken }]\n    uitkomst: zonder-stemming\n== brug/amendementen/A1.md\nbij: brug\nvergadering: 2026-03-24\nwijzigingen:\n  - { voeg_toe_na: 1, wordt: de nota aan alle scholen te sturen }',
    },
    {
      naam: 'motie-wijzigt',
      ernst: 'fout',
      kort: 'Een motie wijzigt het besluit niet.',
      waarom:
        'Met een motie vraagt of vindt de raad iets. Wie de tekst van het besluit wil veranderen, maakt een amendement.',
      bron: 'artikel 147b van de Gemeentewet',
      fout: 'soort: motie\nverzoekt: { het college: [de brug te verlichten] }\nwijzigingen:\n  ‹- { schrap: 4 }›',
      goed: 'soort: motie\nverzoekt: { het college: [de brug te verlichten] }',
    },
    {
      naam: 'motie-leeg',
      ernst: 'fout',
      kort: 'Een motie vraagt iets, of spreekt iets uit.',
      waarom: 'Zet bij `verzoekt` wie wat wordt gevraagd, of bij `spreekt_uit` wat de raad vindt.',
      fout: '‹soort: motie›',
      goed: 'soort: motie\nspreekt_uit: dat de brug snel nodig is',
    },
    {
      naam: 'motie-vreemd',
      ernst: 'fout',
      kort: 'Een motie vreemd aan de orde van de dag hoort niet bij een voorstel.',
      waarom: 'Gaat de motie over een agendapunt, kies dan een andere `aard`.',
      fout: 'soort: motie\naard: vreemd\nbij: ‹proef›\nspreekt_uit: dat de bushalte blijft',
      goed: 'soort: motie\naard: treurnis\nspreekt_uit: dat het jammer is van de pont',
    },
  ] satisfies readonly Omit<Regelpagina, 'groep'>[]
).map((one): Regelpagina => ({ groep: 'amendementen', in: 'amendement', vast: true, ...one }));
