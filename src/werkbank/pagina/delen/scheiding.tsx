import { useRef } from 'preact/hooks';
import type { Weergave } from '../staat/weergave.ts';

const LEAST = 0.25;
const STEP = 0.05;

/** The bar between writing and preview: dragged, or moved with the arrows (ARIA Authoring Practices, window splitter). */
export function Scheiding({ weergave }: { readonly weergave: Weergave }) {
  const bar = useRef<HTMLDivElement>(null);
  const set = (part: number) => {
    weergave.verdeling.value = Math.min(1 - LEAST, Math.max(LEAST, part));
  };
  const drag = (event: PointerEvent) => {
    const room = bar.current?.parentElement?.getBoundingClientRect();
    if (!room || !bar.current?.hasPointerCapture(event.pointerId)) return;
    set((event.clientX - room.left) / room.width);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      ref={bar}
      class="rv-scheiding"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Verdeling tussen schrijven en voorbeeld"
      aria-valuenow={Math.round(weergave.verdeling.value * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={(1 - LEAST) * 100}
      onPointerDown={(event) => bar.current?.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        set(weergave.verdeling.value + step);
      }}
    />
  );
}
