/** The frontmatter of a proposal for the template `standaard` in which nothing is wrong. */
export const FRONTMATTER = `soort: raadsvoorstel
gemeente: standaard
onderwerp: Een nieuwe fietsbrug
zaaknummer: 2026-001
datum: 2026-03-03
portefeuillehouder: A. Voorbeeld
gelet_op:
  - artikel 192, lid 1 van de Gemeentewet
besluitpunten:
  - voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit het mobiliteitsfonds
  - de begroting daarvoor te wijzigen
financien:
  jaren: [2026, 2027]
  lasten:
    posten:
      - { post: Ontwerp, bedragen: { 2026: 60.000 } }
      - { post: Bouw, bedragen: { 2027: 540.000 } }
  dekking:
    posten:
      - { post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000 } }
`;

/** The body that belongs to it. */
export const BODY = `
## Aanleiding

De oude brug is gesloten.

## Doel

Fietsers kunnen weer oversteken.

## Argumenten

### 1.1 De brug is nodig

Er is geen andere weg.

### 2.1 De begroting moet kloppen

Dat vraagt de wet.

## Alternatieven

Een tunnel is te duur.

## Kanttekeningen

### 1.1 De bouw duurt een jaar

Tot die tijd vaart er een pont.

## Financiën

::tabel[lasten]

::tabel[dekking]

## Vervolg

De bouw begint in 2027.
`;

/** A whole proposal, with parts replaced: each pair is a text that must occur and what comes in its place. */
export function proposal(...changes: readonly (readonly [string, string])[]): string {
  let text = `---\n${FRONTMATTER}---\n${BODY}`;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the proposal holds no '${from}'`);
    text = text.replace(from, to);
  }
  return text;
}
