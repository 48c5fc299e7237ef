/**
 * Shows a document of ours inside the page. It is read as HTML without being run (DOMParser), its style becomes a sheet of a
 * shadow root, and what could act (scripts, frames, forms, handlers of events, addresses that are no link) is not taken along.
 */
export function zetDocument(host: HTMLElement, html: string): void {
  // Taken out before it is read: the policy of the page would speak of style that stands in a document.
  const styles = [...html.matchAll(STIJL)].map(([, style = '']) => style);
  const parsed = new DOMParser().parseFromString(html.replace(STIJL, ''), 'text/html');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = styles.join('\n');
  const sheet = new CSSStyleSheet();
  const own = style.replaceAll(':root', ':host').replace(/(^|[\s,}])html(?=[\s,{:.])/g, '$1:host');
  sheet.replaceSync(own.replace(/(?<![\w.#-])main(?![\w-])/g, '.hoofddeel'));
  root.adoptedStyleSheets = [sheet];
  for (const one of parsed.querySelectorAll(DOET)) one.remove();
  for (const one of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) {
      const safe = name === 'src' ? BEELD : /(?:^|:)href$/.test(name) ? LINK : undefined;
      if (NOOIT.test(name) || (safe && !safe.test(value))) one.removeAttribute(name);
    }
    if (one instanceof HTMLAnchorElement && !one.getAttribute('href')?.startsWith('#')) {
      one.target = '_blank';
      one.rel = 'noopener noreferrer';
    }
  }
  const body = document.createElement('body');
  body.lang = parsed.documentElement.lang;
  body.className = parsed.body.className;
  body.append(...parsed.body.childNodes);
  // The page has a main part already, and this is within it.
  for (const one of body.querySelectorAll('main')) {
    const part = document.createElement('div');
    part.className = 'hoofddeel';
    part.append(...one.childNodes);
    one.replaceWith(part);
  }
  root.replaceChildren(body);
}

const STIJL = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

const DOET = 'style, script, iframe, frame, object, embed, form, link, meta, base, animate, set';

/** Attributes that act, or that lead somewhere without being needed. */
const NOOIT = /^(?:on|style$|srcset$|action$|formaction$|ping$|target$)/;

/** What a link of a document may lead to, and what a picture. */
const LINK = /^(?:https?:|mailto:|tel:|#)/i;
const BEELD = /^data:image\/(?:png|jpeg|gif|svg\+xml)[;,]/i;
