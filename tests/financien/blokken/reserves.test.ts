import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const TWEE_JAREN = 'jaren: [2024, 2025]\n';

describe('reserves', () => {
  const yaml = (opname: string, extra = '') => `${TWEE_JAREN}reserves:
  jeugd: { naam: Reserve jeugd, beginstand: 100, ${extra}stortingen: { 2025: 20 }, verwacht: { 2024: 60, 2025: 10 } }
lasten: { posten: [{ post: Inzet, bedragen: { 2024: 40, 2025: ${opname} } }] }
dekking: { posten: [{ post: Uit reserve, reserve: jeugd, bedragen: { 2024: 40, 2025: ${opname} } }] }
`;

  test('should follow the course of a reserve', () => {
    expect(controleer(yaml('70'))).toEqual([]);
  });

  test('should not let a reserve be overdrawn', () => {
    expect(controleer(yaml('90').replace(', verwacht: { 2024: 60, 2025: 10 }', ''))).toEqual([
      "5:86 «90» fout [reserve-negatief] De reserve 'Reserve jeugd' komt in 2025 onder nul: begin + stortingen − onttrekkingen is € 60 + € 20 − € 90 = € −10. | Onttrek minder, of dek het verschil op een andere manier.",
    ]);
  });

  test('should keep to a minimum and to the last year of a reserve', () => {
    expect(controleer(yaml('70', 'minimum: 50, '))[0]).toContain(
      "'Reserve jeugd' komt in 2025 onder het minimum van € 50",
    );
    expect(controleer(yaml('70', 'eindjaar: 2024, '))[0]).toContain(
      "5:86 «70» fout [reserve-periode] In 2025 wordt € 70 onttrokken aan de reserve 'Reserve jeugd', die tot en met 2024 loopt.",
    );
  });

  test('should refuse a sign, and a reserve that is not there', () => {
    expect(
      controleer(yaml('70').replace('stortingen: { 2025: 20 }', 'stortingen: { 2025: -20 }')).join('\n'),
    ).toContain(
      "fout [reserve-teken] Bij stortingen van 'Reserve jeugd' in 2025 staat een negatief bedrag (€ −20).",
    );
    expect(controleer(yaml('70').replace('reserve: jeugd', 'reserve: jeugt')).join('\n')).toContain(
      "fout [onbekende-reserve] Er is geen reserve 'jeugt'. | Bedoelde u 'jeugd'?",
    );
  });
});
