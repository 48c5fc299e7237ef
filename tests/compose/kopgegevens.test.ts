import { describe, expect, test } from 'vitest';
import { namenlijst } from '../../src/gegevens/in-woorden.ts';

describe('namenlijst', () => {
  test.each([
    [[], undefined],
    [['A. Bee'], 'A. Bee'],
    [['A. Bee', 'C. Dee'], 'A. Bee en C. Dee'],
    [['A. Bee', 'C. Dee', 'E. Eff'], 'A. Bee, C. Dee en E. Eff'],
    [['Verkeer en water', 'Wonen'], 'Verkeer en water; Wonen'],
    [['Benthem', 'Engelen'], 'Benthem en Engelen'],
  ])('should list %j', (names, listed) => {
    expect(namenlijst(names)).toBe(listed);
  });
});
