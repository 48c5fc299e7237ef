const MONTHS = /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/i;

/** Words that a number or letter follows and that are empty without it: "artikel 189", "lid 2", "onder b". */
const BEFORE_NUMBER =
  /^\(?(artikel|artikelen|art\.|lid|leden|onder|sub|onderdeel|nr\.?|nrs\.|nummer|no\.|hoofdstuk|paragraaf|par\.|§|bijlage|tabel|figuur|blz\.?|p\.|pag\.|pagina|punt|besluitpunt|ca\.|circa|x|×|±|van|tot|ad)$/i;

const BEFORE_NAME = /^\(?(dhr\.|mevr\.|mw\.|drs\.|mr\.|ir\.|ing\.|dr\.|prof\.|[A-Z]\.([A-Z]\.)*)$/;

const UNITS =
  /^(%|‰|procent|euro|cent|miljoen|mln\.?|miljard|mld\.?|duizend|km|m|cm|mm|m²|m2|m³|m3|km²|ha|kWh|MWh|kW|MW|ton|kg|fte|uur|jaar|dagen|weken|maanden)[.,;:)]*$/;

const NUMBER = /^[(€+\-−–]*\d[\d.,:/-]*$/;
const ORDINALS = /^(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)$/i;

/**
 * True when a line may not end between two words that a space separates: after "€" and "artikel", between
 * number and unit, inside a date ("7 juni 2022"), inside a run of years ("2024 - 2027", "t/m 2026") or between
 * initials and name.
 */
export function staysTogether(left: string, right: string): boolean {
  if (/€$/.test(left)) return true;
  if (/^[–—]$/.test(right)) return true;
  if (/^[–-]$/.test(left) && /^\d/.test(right)) return true;
  if (NUMBER.test(left) && /^(-|e\.v\.[,;:)]*)$/.test(right)) return true;
  if (/^t\/m$/i.test(left) && /^[\d€]/.test(right)) return true;
  if (BEFORE_NUMBER.test(left) && /^([\d€]|[a-zA-Z][.,;)]*$)/.test(right)) {
    const weak = /^(van|tot|ad)$/i.test(left);
    return weak ? /^€/.test(right) && right.length < 3 : true;
  }
  if (BEFORE_NAME.test(left) && /^\p{Lu}/u.test(right)) return true;
  if (NUMBER.test(left) && UNITS.test(right)) return true;
  if (/^\d{1,2}e?$/.test(left) && MONTHS.test(right.replace(/[.,;:)]+$/, ''))) return true;
  if (MONTHS.test(left) && /^\d{4}/.test(right)) return true;
  if (ORDINALS.test(left) && /^lid[.,;:)]*$/i.test(right)) return true;
  return false;
}
