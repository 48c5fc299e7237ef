/**
 * Shows a document of ours inside the page. It is read as HTML without being run (DOMParser), its style becomes a sheet of a
 * shadow root, and what could act (scripts, frames, forms, handlers of events, addresses that are no link) is not taken along.
 */
export function zetDocument(host: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = [...parsed.querySelectorAll('style')].map((one) => one.textContent ?? '').join('\n');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.replaceAll(':root', ':host').replace(/(^|[\s,}])html(?=[\s,{:.])/g, '$1:host'));
  root.adoptedStyleSheets = [sheet];
  for (const one of parsed.querySelectorAll(DOET)) one.remove();
  for (const one of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) {
      const leads = name === 'href' || name === 'src';
      if (name.startsWith('on') || name === 'style' || (leads && !VEILIG.test(value)))
        one.removeAttribute(name);
    }
    if (one instanceof HTMLAnchorElement && !one.hash) {
      one.target = '_blank';
      one.rel = 'noopener noreferrer';
    }
  }
  const body = document.createElement('body');
  body.lang = parsed.documentElement.lang;
  body.className = parsed.body.className;
  body.append(...parsed.body.childNodes);
  root.replaceChildren(body);
}

const DOET = 'style, script, iframe, frame, object, embed, form, link, meta, base';

/** What a link or a picture of a document may lead to. */
const VEILIG = /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpeg|gif|svg\+xml)[;,])/i;
