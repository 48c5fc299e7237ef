import { describe, expect, test } from 'vitest';
import { pagina } from '../../src/taalserver/vscode/voorbeeldpagina.ts';

const SHOWN = {
  html: '<!doctype html><html lang="nl"><head><title>Brug</title></head><body class="a"><p data-lijn="3-3">$& tekst</p></body></html>',
  naam: 'raadsvoorstel',
  documenten: [
    { naam: 'raadsvoorstel', titel: 'Raadsvoorstel' },
    { naam: 'raadsbesluit', titel: 'Raadsbesluit "<b>"' },
  ],
};

describe('the page of the preview', () => {
  test('should run nothing but its own script, and fetch nothing', () => {
    const page = pagina(SHOWN, 'abc', 12);
    expect(page).toContain(
      "content=\"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'nonce-abc'\"",
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script nonce="abc">const eerste = 12;');
    expect(page).toContain('$& tekst');
  });

  test('should offer the other documents, by titles that are text', () => {
    const page = pagina(SHOWN, 'abc', 0);
    expect(page).toContain('<option value="raadsvoorstel" selected>Raadsvoorstel</option>');
    expect(page).toContain('Raadsbesluit &#34;&#60;b&#62;&#34;');
    expect(pagina({ ...SHOWN, documenten: SHOWN.documenten.slice(0, 1) }, 'abc', 0)).not.toContain('<select');
  });

  test('should say what is missing when there is nothing to show', () => {
    expect(pagina(undefined, 'abc', 0)).toContain('nog niet te tonen');
  });
});
