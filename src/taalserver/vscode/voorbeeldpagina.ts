/** A document of a text, as it is shown beside it. */
interface Getoond {
  readonly html: string;
  readonly naam: string;
  readonly documenten: readonly { readonly naam: string; readonly titel: string }[];
}

/**
 * The page in the preview: the document, a choice among the documents where there are more, and the script that scrolls
 * along. Only that script runs, by its nonce; what an author typed can run nothing and fetch nothing.
 */
export function pagina(found: Getoond | undefined, nonce: string, lijn: number): string {
  const policy = `default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">${STIJL}`;
  if (!found) return `<!doctype html><html lang="nl"><head>${head}</head><body>${LEEG}</body></html>`;
  const script = `<script nonce="${nonce}">const eerste = ${lijn};${SCRIPT}</script>`;
  const keuze = found.documenten.length > 1 ? keuzelijst(found) : '';
  return found.html
    .replace(/<head>/, () => `<head>${head}`)
    .replace(/<body[^>]*>/, (body) => `${body}${keuze}`)
    .replace(/<\/body>/, () => `${script}</body>`);
}

const LEEG =
  '<p>Dit is nog niet te tonen: vul eerst bovenaan <code>soort</code> en <code>gemeente</code> in, en kijk naar de meldingen.</p>';

function keuzelijst({ documenten, naam }: Getoond): string {
  const items = documenten.map(
    (one) =>
      `<option value="${escaped(one.naam)}"${one.naam === naam ? ' selected' : ''}>${escaped(one.titel)}</option>`,
  );
  return `<nav id="rv-keuze" aria-label="Voorbeeld"><label>Document <select>${items.join('')}</select></label></nav>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STIJL = `<style>
body { background: #fff; color: #1b1b1b; padding: 0 1rem; }
#rv-keuze { position: sticky; top: 0; z-index: 1; background: #fff; padding: .5rem 0; border-bottom: 1px solid #ccc; font: 14px sans-serif; }
#rv-keuze select { font: inherit; }
[data-lijn] { scroll-margin-top: 3.5rem; }
</style>`;

/** Finds parts by their lines: the smallest that holds one, else the last before it. Each scroll is told once, a moment later. */
const SCRIPT = `
const vscode = acquireVsCodeApi();
const delen = [...document.querySelectorAll('[data-lijn]')].map((deel) => {
  const [van, tot] = deel.dataset.lijn.split('-').map(Number);
  return { deel, van, tot };
});
let stil = 0;
function toon(lijn) {
  let best;
  for (const een of delen) {
    if (een.van > lijn) continue;
    const past = een.tot >= lijn;
    const beter = !best || (past && (best.tot < lijn || een.tot - een.van <= best.tot - best.van)) || (!past && best.tot < lijn && een.tot >= best.tot);
    if (beter) best = een;
  }
  stil = Date.now() + 200;
  if (best) best.deel.scrollIntoView({ block: 'start' });
  else window.scrollTo(0, 0);
}
window.addEventListener('message', ({ data }) => toon(data.lijn));
let wacht;
window.addEventListener('scroll', () => {
  if (Date.now() < stil) return;
  clearTimeout(wacht);
  wacht = setTimeout(() => {
    const bovenste = delen.find(({ deel }) => deel.getBoundingClientRect().bottom > 40);
    if (bovenste) vscode.postMessage({ lijn: bovenste.van });
  }, 80);
});
document.addEventListener('dblclick', ({ target }) => {
  const deel = target.closest('[data-lijn]');
  if (deel) vscode.postMessage({ lijn: Number(deel.dataset.lijn.split('-')[0]), kies: true });
});
document.querySelector('#rv-keuze select')?.addEventListener('change', ({ target }) => vscode.postMessage({ naam: target.value }));
toon(eerste);
`;
