import type { Construct, Extension } from './bounds.ts';

type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

const ASTERISK = 42;

/**
 * An asterisk between a digit and another digit or one letter is a sign of multiplication ("3*4*5") and begins or ends
 * no emphasis, other than in CommonMark 0.31, 6.2, where the digits between two of them would lose both.
 */
export function productSign(): Extension {
  return { text: { [ASTERISK]: { name: 'productSign', tokenize } } };
}

const tokenize: Tokenizer = function (effects, ok, nok): State {
  const before = this.previous;
  const start: State = (code) => {
    if (!isDigit(before) && !isLetter(before)) return nok(code);
    effects.enter('data');
    return sign(code);
  };
  const sign: State = (code) => {
    if (code === ASTERISK) {
      effects.consume(code);
      return sign;
    }
    if (isDigit(before) && isLetter(code)) {
      effects.consume(code);
      return letter;
    }
    effects.exit('data');
    return isDigit(code) ? ok(code) : nok(code);
  };
  /** One letter is a name ("2*b"), more are a word that is stressed ("1*vooral*"). */
  const letter: State = (code) => {
    effects.exit('data');
    return isLetter(code) ? nok(code) : ok(code);
  };
  return start;
};

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

function isLetter(code: Code): boolean {
  return code !== null && code > 64 && /^\p{L}$/u.test(String.fromCharCode(code));
}
