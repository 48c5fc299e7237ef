/** The text of a symbol (`w:sym`): its font and its code in hexadecimal. One that is not known gives U+FFFD. */
export declare function symbolText(font: string, code: string): string;

/** Text as it is shown in a font: in a symbol font (Symbol, Wingdings) the characters stand for others. */
export declare function textInFont(font: string | undefined, text: string): string;
