import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a keyboard stops at. */
const STOPS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/**
 * Keeps the focus in a part of the page: where what had it is gone, or can no longer be used, who works with a keyboard goes
 * on at `naar` (a selector within the part), or else at the nearest stop behind it, or before it.
 */
export function useFocusBlijft(part: RefObject<HTMLElement | null>, naar?: string): void {
  useEffect(() => {
    const host = part.current;
    if (!host) return;
    let last: HTMLElement | undefined;
    let stops: readonly HTMLElement[] = [];
    const came = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : undefined;
      stops = [...host.querySelectorAll<HTMLElement>(STOPS)];
    };
    const went = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) last = undefined;
    };
    const observer = new MutationObserver(() => {
      if (!last || bruikbaar(last)) return;
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== last) return;
      const at = stops.indexOf(last);
      const near = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()];
      last = undefined;
      (naar ? host.querySelector<HTMLElement>(naar) : near.find(bruikbaar))?.focus();
    });
    observer.observe(host, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
    host.addEventListener('focusin', came);
    host.addEventListener('focusout', went);
    return () => {
      observer.disconnect();
      host.removeEventListener('focusin', came);
      host.removeEventListener('focusout', went);
    };
  }, [part, naar]);
}

function bruikbaar(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}
