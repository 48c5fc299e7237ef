import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Werkbank } from '../staat/werkbank.ts';

/** Takes a file that is dropped anywhere on the page. */
export function Sleepvlak({ bank }: { readonly bank: Werkbank }) {
  const over = useSignal(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      bank.gesleept.value = file;
      bank.venster.value = 'importeer';
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop, true);
    };
  }, [bank, over]);
  return over.value ? <p class="rv-slepen">Laat het Word-bestand hier los</p> : null;
}
