import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Bronplaats } from '../../../document/nodes.ts';
import { nearestBron } from '../../../proefdruk/places.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Meeroller } from './meeroller.tsx';
import { zetDocument } from './webdocument.ts';

/** The document as a page of the web, scrolling along with the text. */
export function Webversie({ bank, html }: { readonly bank: Werkbank; readonly html: string }) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const { scrollTop } = host.current;
    zetDocument(host.current, html);
    host.current.scrollTop = scrollTop;
  }, [html]);
  const rolled = () => {
    if (!host.current) return;
    const { top } = host.current.getBoundingClientRect();
    const first = parts(host.current).find(({ element }) => element.getBoundingClientRect().bottom > top + 8);
    if (first && first.bron.bestand === bank.open.bron.peek()?.pad)
      bank.meekijken.gerold('voorbeeld', first.bron.start);
  };
  useSignalEffect(() => {
    const blik = bank.meekijken.blik.value;
    if (blik?.van !== 'tekst' || !host.current) return;
    const all = parts(host.current);
    const bestand = bank.open.bron.peek()?.pad ?? '';
    const at = nearestBron(
      all.map(({ bron }) => bron),
      { bestand, offset: blik.offset },
    );
    const element = all[at ?? -1]?.element;
    if (!element) return;
    host.current.scrollTop +=
      element.getBoundingClientRect().top - host.current.getBoundingClientRect().top - 16;
  });
  return (
    <Meeroller bank={bank} soort="rv-web" vak={host} label="Webversie van het document" gerold={rolled} />
  );
}

/** The parts of the document that tell where they were typed. */
function parts(host: HTMLElement): readonly { readonly element: Element; readonly bron: Bronplaats }[] {
  return [...(host.shadowRoot?.querySelectorAll('[data-bron]') ?? [])].map((element) => {
    const [start = 0, end = 0] = (element.getAttribute('data-bron') ?? '').split('-').map(Number);
    return { element, bron: { bestand: element.getAttribute('data-bestand') ?? '', start, end } };
  });
}
