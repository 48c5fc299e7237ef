import { spanOf } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';
import { measureLeesbaarheid } from '../tekst/leesbaarheid.ts';

/** Below this score a text is harder than most council documents that people call hard. */
const ONDERGRENS = 40;
/** A score over less text says nothing. */
const MINSTE_WOORDEN = 150;

/** One tip with figures when the text as a whole is hard to read. */
export const leesniveau: Regel = {
  naam: 'leesniveau',
  groep: 'tekst',
  ernst: 'tip',
  kort: 'De tekst als geheel is begrijpelijk.',
  waarom:
    'De maat van Flesch-Douma loopt van 0 (zeer moeilijk) tot 100 (zeer makkelijk); rond 60 is taalniveau B1. Lange zinnen en lange woorden drukken de score. Het is een grove maat: gebruik haar als aanleiding om zelf te lezen.',
  bron: 'W.H. Douma (1960); Nederlandse Vereniging voor Raadsleden over de taal van raadsstukken',
  check({ voorstel, passages }) {
    const text = passages.filter(({ soort }) => soort === 'alinea' || soort === 'punt');
    const { woorden, zinslengte, langeWoorden, score } = measureLeesbaarheid(text);
    if (woorden < MINSTE_WOORDEN || score >= ONDERGRENS) return [];
    const percent = Math.round(langeWoorden * 100);
    const melding = `De tekst is moeilijk: score ${Math.round(score)} (Flesch-Douma; rond 60 is B1), gemiddeld ${Math.round(zinslengte)} woorden per zin en ${percent}% woorden van vier lettergrepen of meer.`;
    const { source, start } = voorstel.frontmatter;
    const hint = 'Maak zinnen korter en vervang lange woorden door gewone.';
    return [{ melding, span: spanOf(source, start), hint }];
  },
};
