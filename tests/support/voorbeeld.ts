/** The frontmatter of a proposal in which no rule finds anything: the rest of the examples on the pages of the rules. */
const GEGEVENS = `soort: raadsvoorstel
gemeente: standaard
onderwerp: Fietsnota 2026-2030
zaaknummer: 2026-001
datum: 2026-03-03
openbaar: ja
gelet_op:
  - artikel 147, lid 2 van de Gemeentewet
besluitpunten:
  - de Fietsnota 2026-2030 vast te stellen
`;

const TEKST = `## Aanleiding

De oude nota loopt dit jaar af.

## Doel

Meer inwoners pakken de fiets: in 2030 voor een op de drie korte ritten.

## Argumenten

### 1.1 De nota maakt duidelijk welke routes eerst komen

De drukste routes zijn het eerst aan de beurt.

## Alternatieven

De raad kan de oude nota verlengen, maar dan blijven de nieuwe wijken buiten beeld.

## Kanttekeningen

### 1.1 De eerste routes kosten parkeerplaatsen

We zoeken met de straat naar plaatsen om de hoek.

## Financiën

Dit besluit heeft geen financiële gevolgen, omdat de nota geen bedragen vastlegt.

## Vervolg

De uitvoering begint in de zomer van 2026. In 2028 meten we of er meer wordt gefietst.
`;

/**
 * A whole proposal around an example: its YAML keys replace those of the proposal, its sections too, and text
 * without a heading becomes the Aanleiding. The marks ‹ and › stay.
 */
export function completeVoorbeeld(example: string): string {
  const { gegevens, tekst } = splitVoorbeeld(example);
  const keys = mergeBlocks(GEGEVENS, gegevens, /^‹?([a-z_]+):/);
  const body = tekst === '' || /^‹?## /.test(tekst) ? tekst : `## Aanleiding\n\n${tekst}`;
  const sections = mergeBlocks(TEKST, body, /^‹?## (.+?)›?$/);
  return `---\n${keys}---\n\n${sections}`;
}

function splitVoorbeeld(example: string): { gegevens: string; tekst: string } {
  const parts = example.split(/^---$/m);
  if (parts.length === 2) return { gegevens: parts[0]?.trimEnd() ?? '', tekst: parts[1]?.trim() ?? '' };
  return /^‹?[a-z_]+:/.test(example) ? { gegevens: example, tekst: '' } : { gegevens: '', tekst: example };
}

/** Replaces the blocks of a text that start with the same name, and adds the others at the end. */
function mergeBlocks(base: string, changes: string, start: RegExp): string {
  const own = readBlocks(base, start);
  const other = changes === '' ? [] : readBlocks(`${changes}\n`, start);
  const kept = own.map((block) => other.find(({ name }) => name === block.name) ?? block);
  const added = other.filter(({ name }) => !own.some((block) => block.name === name));
  return [...kept, ...added].map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
}

function readBlocks(text: string, start: RegExp): { name: string; text: string }[] {
  const blocks: { name: string; text: string }[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const name = start.exec(line)?.[1];
    if (name !== undefined) blocks.push({ name, text: `${line}\n` });
    else {
      const last = blocks.at(-1);
      if (last) last.text += `${line}\n`;
    }
  }
  return blocks;
}
