import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/checks/weigh.ts';
import { fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import type { RegelInstelling } from '../../src/domain/sjabloon.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const span = spanOf(createSource('sjabloon.yaml', ''), 0);
const set = (naam: string, ernst: RegelInstelling['ernst']): RegelInstelling => ({
  naam: { value: naam, span },
  ernst,
});
const shown = (weighed: ReturnType<typeof weigh>) =>
  weighed.map(({ diagnostic: { ernst, regel }, vast }) => `${ernst} ${regel}${vast ? ' (vast)' : ''}`);

describe('weighing', () => {
  test('should give what the rules found the severity of the template', () => {
    const regels = [waarschuwing('dubbel-woord', 'Twee keer.'), fout('grondslag-half', 'Zonder regeling.')];
    expect(shown(weigh({ regels }, [set('dubbel-woord', 'fout'), set('grondslag-half', 'tip')]))).toEqual([
      'fout dubbel-woord',
      'tip grondslag-half',
    ]);
    expect(shown(weigh({ regels }, [set('dubbel-woord', 'uit')]))).toEqual(['fout grondslag-half']);
  });

  test('should leave an error of a stage as it is, and weigh its warnings', () => {
    const stappen = [
      waarschuwing('kleurcontrast', 'Te licht.'),
      waarschuwing('koppeling-zonder-doel', 'Zonder doel.'),
      fout('grondslag-half', 'Zonder regeling.'),
    ];
    const asked = [
      set('kleurcontrast', 'fout'),
      set('koppeling-zonder-doel', 'uit'),
      set('grondslag-half', 'uit'),
    ];
    expect(shown(weigh({ stappen }, asked))).toEqual(['fout kleurcontrast', 'fout grondslag-half (vast)']);
  });

  test('should leave a rule without which a document would be wrong as it is, whoever found it', () => {
    const regels = [fout('afbeelding-alt', 'Zonder tekst.')];
    expect(shown(weigh({ regels }, [set('afbeelding-alt', 'uit')]))).toEqual(['fout afbeelding-alt (vast)']);
  });
});
