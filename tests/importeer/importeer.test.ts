import { describe, expect, test } from 'vitest';
import { importeer } from '../../src/importeer/importeer.ts';
import { leesTekst } from '../../src/importeer/papier/lees-tekst.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');
const standaard = async () => {
  const { value } = await sjablonen.load('standaard');
  return value ? [value] : [];
};

const STUK = `**Raadsvoorstel**

**Onderwerp** Een fietspad
langs de Zandweg
**Datum voorstel** 3 maart 2026
**Portefeuillehouder:** A. Blom (wethouder verkeer) en B. Kuiper
**Steller** C. Visser

### Beslispunten

1. het fietspad langs de Zandweg aan te leggen;
2. het college op te dragen
a) de raad vóór 1 mei 2026 te informeren;
b) de bewoners te informeren.

### Aanleiding

De Zandweg is smal.

### Argumenten

1.1 Het fietspad is veilig

Fietsers rijden apart.

2.1 De raad wil weten hoe het gaat

### Bijlagen

1. Tekening van het fietspad

### Raadsbesluit

De raad van de gemeente Voorbeeldstad;

gelet op artikel 108 van de Gemeentewet;

besluit:

1. het fietspad langs de Zandweg aan te leggen;
2. het college te verzoeken
a) de raad vóór 1 mei 2026 te informeren;
b) de bewoners te informeren.

Aldus besloten in de vergadering van
`;

describe('importeer', () => {
  test('should make a proposal of a paper', async () => {
    const made = importeer(leesTekst(STUK), await standaard());
    expect(made?.voorstel).toBe(`---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een fietspad langs de Zandweg
datum: 2026-03-03
portefeuillehouder:
  - naam: A. Blom
    functie: wethouder verkeer
  - B. Kuiper
intern:
  auteur: C. Visser
gelet_op:
  - artikel 108 van de Gemeentewet
besluitpunten:
  - het fietspad langs de Zandweg aan te leggen
  - tekst: het college op te dragen
    sub:
      - de raad vóór 1 mei 2026 te informeren
      - de bewoners te informeren
bijlagen:
  - titel: Tekening van het fietspad
---

## Aanleiding

De Zandweg is smal.

## Argumenten

### 1.1 Het fietspad is veilig

Fietsers rijden apart.

### 2.1 De raad wil weten hoe het gaat
`);
  });

  test('should show where the decision differs from what the council was asked', async () => {
    const made = importeer(leesTekst(STUK), await standaard());
    const errors = made?.twijfels.filter(({ ernst }) => ernst === 'fout').map(({ melding }) => melding);
    expect(errors).toEqual([
      "Punt 2 is in het raadsbesluit anders dan in het voorstel. Voorstel: 'het college op te dragen'. Raadsbesluit: 'het college te verzoeken'.",
    ]);
  });

  test('should ask to look at what it is not certain of, once', async () => {
    const loose = STUK.slice(0, STUK.indexOf('### Raadsbesluit'))
      .replace(/^1\. het fietspad.*$/m, 'het fietspad langs de Zandweg aan te leggen\n')
      .replace(/^2\. het college.*?bewoners te informeren\.$/ms, 'de bewoners te informeren');
    const made = importeer(leesTekst(loose), await standaard());
    const meldingen = made?.twijfels.map(({ melding }) => melding);
    expect(made?.vondsten.filter(({ zekerheid }) => zekerheid === 'onzeker')).toHaveLength(1);
    expect(meldingen).toContain(
      "Niet zeker is 'besluitpunten': de punten hebben geen nummers: elke alinea is een punt.",
    );
    const without = importeer(leesTekst(loose.replace('### Beslispunten', '### Wat')), await standaard());
    expect(without?.twijfels.filter(({ melding }) => melding.includes('besluitpunten'))).toEqual([]);
  });

  test('should account for all text', async () => {
    const made = importeer(leesTekst(`${STUK}\nEen losse regel achteraan.\n`), await standaard());
    const { geplaatst = 0, alles = 0, over } = made?.verantwoording ?? {};
    // The proposal has the point as the council is asked to take it.
    const left = ['2. het college te verzoeken', 'Een losse regel achteraan.'];
    expect(over?.map(({ tekst }) => tekst)).toEqual(left);
    expect(alles - geplaatst).toBe(left.join('').replaceAll(' ', '').length);
  });

  test('should recognise no paper that has nothing of a template', async () => {
    expect(importeer(leesTekst('Beste allen,\n\nTot morgen.'), await standaard())).toBeUndefined();
  });

  test.each([
    'Wij stellen u voor de nota vast te stellen.',
    'Het college stelt de raad voor om de nota vast te stellen;',
    'De raad wordt voorgesteld: de nota vast te stellen',
  ])('should take the words that lead up to it off a point: %s', async (line) => {
    const text = `VOORSTEL AAN DE RAAD\n\nGemeente Waardendam\n\n# Beslispunten\n\n${line}\n\n# Financiële consequenties\n\nEr zijn er geen.\n`;
    const made = importeer(leesTekst(text), await standaard(), { gemeente: 'standaard' });
    expect(made?.voorstel).toContain('besluitpunten:\n  - de nota vast te stellen\n');
    expect(made?.voorstel).toContain('## Financiën');
    expect(made?.verantwoording.over).toEqual([]);
  });
});
