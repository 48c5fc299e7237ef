import { describe, expect, test } from 'vitest';
import { meldOpdracht } from '../../../src/besluit/amenderen/opdracht.ts';
import { amendementOf } from '../../support/amendement.ts';

const said = (wordt: string) =>
  amendementOf(`  - { voeg_toe_na: 2, wordt: "${wordt}" }`)
    .wijzigingen.flatMap(meldOpdracht)
    .map(({ melding }) => melding);

describe('text that is no text of a decision', () => {
  test.each([
    'een 4e punt toe te voegen waarin de gevolgen nader worden uitgewerkt',
    'een nieuw besluitpunt waarin staat dat de raad wordt betrokken',
    'de gevolgen voor de wijk nader uit te werken',
    'de toelichting dienovereenkomstig aan te passen',
    'dit in de besluitpunten te verwerken en in het voorstel op te nemen',
  ])('should be told when it describes words instead of giving them: %s', (wordt) => {
    expect(said(wordt)).toEqual(['Dit zegt waar de tekst over moet gaan, en niet wat er komt te staan.']);
  });

  test.each([
    'verzoekt het college de bushalte te verplaatsen',
    'het college te verzoeken een plan te maken',
    'de raad spreekt uit dat de brug nodig is',
  ])('should be told when it reads as a motion: %s', (wordt) => {
    expect(said(wordt)).toEqual(['Dit leest als een motie: het vraagt iets, en verandert het besluit niet.']);
  });

  test.each([
    'het college op te dragen de raad vóór 1 april 2025 te informeren',
    'de nota vast te stellen met de volgende wijziging',
    'een nieuw zwembad te bouwen aan de Dorpsstraat',
  ])('should be left alone: %s', (wordt) => {
    expect(said(wordt)).toEqual([]);
  });
});
