import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { overlayTexts } from '../world/overlay-world.ts';
import { createMemoryWorld, type World } from '../world/world.ts';

/** The rule that speaks of what shifted since the last version. */
const REGEL = 'punt-verschoven';

/** So many texts in which something had shifted are known again when somebody takes changes back. */
const MOST = 40;

/** Texts as they were when they were opened, to see what shifts in them while they are written. */
export interface Geopend {
  /**
   * A text is open, or has changed; `saved` is how it was saved when it was opened, where that is not the same. True where
   * another version than before is the last one: somebody took back what had mended a shift.
   */
  now(path: string, text: string, saved?: string): boolean;
  /** A text is no longer open. */
  end(path: string): void;
  /**
   * Notes whether something has shifted in a text; true where something had and nothing is told of it any more: then its
   * author saw to it, or the text cannot be read.
   */
  mayAgree(path: string, diagnostics: readonly Pick<Diagnostic, 'regel'>[]): boolean;
  /** From here on a text as it is, is the last version. */
  agree(path: string): void;
  /** The last versions: those to which an author brought a text, those beneath, and for the rest as texts were opened. */
  over(base?: World): World;
}

/** What is known of a text that is open. */
interface Open {
  readonly opened: string;
  text: string;
  agreed?: string | undefined;
  shifted: boolean;
  readonly shiftedTexts: Set<string>;
}

export function createGeopend(): Geopend {
  const all = new Map<string, Open>();
  return {
    now(path, text, saved = text) {
      const known = all.get(path);
      if (!known) {
        all.set(path, { opened: saved, text, shifted: false, shiftedTexts: new Set() });
        return false;
      }
      known.text = text;
      if (known.agreed === undefined || !known.shiftedTexts.has(text)) return false;
      known.agreed = undefined;
      return true;
    },
    end: (path) => void all.delete(path),
    mayAgree(path, diagnostics) {
      const known = all.get(path);
      if (!known) return false;
      if (!diagnostics.some(({ regel }) => regel === REGEL)) return known.shifted;
      known.shifted = true;
      known.shiftedTexts.add(known.text);
      const [oldest] = known.shiftedTexts;
      if (known.shiftedTexts.size > MOST && oldest !== undefined) known.shiftedTexts.delete(oldest);
      return false;
    },
    agree(path) {
      const known = all.get(path);
      if (!known) return;
      known.shifted = false;
      known.agreed = known.text;
    },
    over(base = NOTHING) {
      const texts = [...all].flatMap(([path, { agreed, opened }]): [string, string][] => {
        if (agreed !== undefined) return [[path, agreed]];
        return base.read(path) ? [] : [[path, opened]];
      });
      return overlayTexts(base, new Map(texts));
    },
  };
}

const NOTHING = createMemoryWorld({});
