import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { zetMeldingen } from '../editor/meldingen-in-tekst.ts';
import {
  gaNaar,
  type Luisteraar,
  neemOver,
  openEditor,
  rolNaar,
  zetDocument,
} from '../editor/open-editor.ts';
import { metSessie, type Sessievragen } from '../editor/sessie.ts';
import type { Werkbank } from '../staat/werkbank.ts';

interface Open {
  readonly view: EditorView;
  readonly tell: Luisteraar;
  readonly more: Extension;
  pad: string | undefined;
}

/** What the editor asks of the session, of the text as it is at that moment. */
function vragenVan(bank: Werkbank): Sessievragen {
  const ask = async <T,>(question: (pad: string) => Promise<T>): Promise<T | undefined> => {
    const pad = bank.open.bron.peek()?.pad;
    if (pad === undefined) return undefined;
    await bank.werkmap.zet(pad, bank.open.tekst.peek());
    return question(pad).catch(() => undefined);
  };
  return {
    aanvullingen: async (at) => (await ask((pad) => bank.praat('aanvullingen', { pad, at }))) ?? [],
    uitleg: (at) => ask(async (pad) => (await bank.praat('uitleg', { pad, at })).uitleg),
  };
}

/** The text as it is typed, with what is wrong with it at its places. */
export function Editorpaneel({ bank }: { readonly bank: Werkbank }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Open | undefined>(undefined);
  useEffect(() => {
    if (!host.current) return;
    const tell: Luisteraar = {
      getypt: (tekst) => bank.open.zet(tekst),
      cursor: (at, lijn, kolom) => {
        bank.cursor.value = { at, lijn, kolom };
      },
      watKan: (van, tot) => bank.watKan(van, tot),
      gerold: (at) => bank.meekijken.gerold('tekst', at),
    };
    const more = metSessie(vragenVan(bank));
    const view = openEditor(host.current, tell, more);
    editor.current = { view, tell, more, pad: undefined };
    const lead = () => bank.meekijken.leid('tekst');
    for (const event of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
      view.dom.addEventListener(event, lead, { passive: true });
    return () => view.destroy();
  }, [bank]);
  useSignalEffect(() => {
    const pad = bank.open.bron.value?.pad;
    const tekst = bank.open.tekst.value;
    const { current } = editor;
    if (!current) return;
    if (current.pad !== pad) zetDocument(current.view, tekst, current.tell, current.more);
    else neemOver(current.view, tekst);
    current.pad = pad;
  });
  useSignalEffect(() => {
    const meldingen = bank.controle.meldingen.value;
    const { current } = editor;
    if (!current?.pad || bank.controle.gecontroleerd.value !== bank.open.tekst.peek()) return;
    zetMeldingen(current.view, current.pad, meldingen, {
      een: (melding, herstelling) => void bank.controle.herstel(melding, herstelling),
      alle: (regel) => void bank.controle.herstelAlles(regel),
    });
  });
  useSignalEffect(() => {
    const sprong = bank.sprong.value;
    const view = editor.current?.view;
    if (!sprong || !view) return;
    gaNaar(view, sprong.van, sprong.tot);
  });
  useSignalEffect(() => {
    const blik = bank.meekijken.blik.value;
    if (blik?.van === 'voorbeeld' && editor.current) rolNaar(editor.current.view, blik.offset);
  });
  return <div class="rv-editor" ref={host} />;
}
