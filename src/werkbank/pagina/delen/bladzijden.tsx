import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { paginaSvg } from '../../../proefdruk/pagina-svg.ts';
import { offsetAt, type Paginavlak, placeOf, placesOf } from '../../../proefdruk/places.ts';
import { type Proefdruk, type Proefpagina, samePage } from '../../../proefdruk/proefpagina.ts';
import type { Melding } from '../../gesprek/verzoeken.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Meeroller } from './meeroller.tsx';

/** The pages of a document as its PDF has them, scrolling along with the text. */
export function Bladzijden({ bank, druk }: { readonly bank: Werkbank; readonly druk: Proefdruk }) {
  const box = useRef<HTMLElement>(null);
  const { paginas } = druk;
  const pad = bank.open.bron.value?.pad ?? '';
  const rolled = () => {
    const at = box.current && placeAtTop(box.current);
    const found = at && offsetAt(paginas, at);
    if (found?.bestand === pad) bank.meekijken.gerold('voorbeeld', found.offset);
  };
  useSignalEffect(() => {
    const blik = bank.meekijken.blik.value;
    if (blik?.van !== 'tekst' || !box.current) return;
    const shown = bank.voorbeeld.bladzijden.peek()?.paginas ?? [];
    const bestand = bank.open.bron.peek()?.pad ?? '';
    const place = placeOf(shown, { bestand, offset: blik.offset });
    if (place) rollTo(box.current, place.page, place.y);
  });
  const click = (event: MouseEvent, page: number) => {
    const sheet = event.currentTarget;
    if (!(sheet instanceof HTMLElement) || !getSelection()?.isCollapsed) return;
    const { top, height } = sheet.getBoundingClientRect();
    const whole = paginas[page]?.height ?? 0;
    const found = offsetAt(paginas, { page, y: ((event.clientY - top) / height) * whole });
    if (found?.bestand === pad) bank.toon(found.offset, found.offset);
  };
  return (
    <Meeroller
      bank={bank}
      soort="rv-bladzijden"
      vak={box}
      label="Bladzijden van het document"
      gerold={rolled}
    >
      {paginas.map((pagina, index) => (
        <Bladzijde
          key={index}
          pagina={pagina}
          nummer={index + 1}
          totaal={paginas.length}
          beeld={bank.middelen.beeld}
          vlakken={vlakken(bank, paginas, index)}
          klik={(event) => click(event, index)}
        />
      ))}
    </Meeroller>
  );
}

interface Gemerkt {
  readonly vlak: Paginavlak;
  readonly melding: Melding;
}

/** What is marked on a page: the paragraphs that problems are about. */
function vlakken(bank: Werkbank, paginas: readonly Proefpagina[], page: number): readonly Gemerkt[] {
  return bank.controle.meldingen.value.flatMap((melding) => {
    if (!melding.plek || melding.ernst === 'tip') return [];
    const { pad, van, tot } = melding.plek;
    return placesOf(paginas, { bestand: pad, start: van, end: tot })
      .filter((vlak) => vlak.page === page)
      .map((vlak) => ({ vlak, melding }));
  });
}

function Bladzijde({
  pagina,
  nummer,
  totaal,
  beeld,
  vlakken: marks,
  klik,
}: {
  readonly pagina: Proefpagina;
  readonly nummer: number;
  readonly totaal: number;
  readonly beeld: (naam: string) => string;
  readonly vlakken: readonly Gemerkt[];
  readonly klik: (event: MouseEvent) => void;
}) {
  const paper = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ pagina: Proefpagina; totaal: number } | undefined>(undefined);
  useEffect(() => {
    const before = drawn.current;
    if (before && before.totaal === totaal && samePage(before.pagina, pagina)) return;
    drawn.current = { pagina, totaal };
    const svg = paginaSvg(pagina, { nummer, totaal, beeld });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    paper.current?.replaceChildren(document.importNode(parsed, true));
  }, [pagina, nummer, totaal, beeld]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for who points; the text is all there for who does not
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div class="rv-bladzijde" onClick={klik} data-nummer={nummer}>
      <div class="rv-papier" ref={paper} />
      {marks.map(({ vlak, melding }) => (
        <span
          key={`${melding.regel}${melding.plek?.van}${vlak.y}`}
          class={`rv-merk-op-blad rv-${melding.ernst}`}
          title={melding.melding}
          aria-hidden="true"
          style={{
            top: `${(vlak.y / pagina.height) * 100}%`,
            left: `${(vlak.x / pagina.width) * 100}%`,
            width: `${(vlak.width / pagina.width) * 100}%`,
            height: `${(vlak.height / pagina.height) * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

/** The page at the top of the window, and the height on it in points. */
function placeAtTop(box: HTMLElement): { readonly page: number; readonly y: number } | undefined {
  const { top } = box.getBoundingClientRect();
  for (const sheet of box.querySelectorAll<HTMLElement>('.rv-bladzijde')) {
    const room = sheet.getBoundingClientRect();
    if (room.bottom <= top + 1) continue;
    const points = sheet.querySelector('svg')?.viewBox.baseVal.height ?? 0;
    return {
      page: Number(sheet.dataset.nummer) - 1,
      y: (Math.max(0, top - room.top) / room.height) * points,
    };
  }
  return undefined;
}

function rollTo(box: HTMLElement, page: number, y: number): void {
  const sheet = box.querySelectorAll<HTMLElement>('.rv-bladzijde')[page];
  const points = sheet?.querySelector('svg')?.viewBox.baseVal.height;
  if (!sheet || !points) return;
  const room = sheet.getBoundingClientRect();
  const margin = 24;
  box.scrollTop += room.top - box.getBoundingClientRect().top + (y / points) * room.height - margin;
}
