import { CST, Lexer } from 'yaml';

/** A piece of YAML text as its lexer cuts it. */
export interface Token {
  /** The library's name of the piece, such as `anchor`; `scalar` for text. */
  readonly type: string;
  readonly text: string;
  readonly offset: number;
}

/** The lexer's own marks, which stand for no text: no file may hold these characters. */
const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Every piece of the text in order. The lexer announces a scalar by a mark: what follows is never an indicator. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let scalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (MARKS.has(piece)) {
      scalar = piece === CST.SCALAR;
      continue;
    }
    tokens.push({ type: scalar ? 'scalar' : (CST.tokenType(piece) ?? 'scalar'), text: piece, offset });
    offset += piece.length;
    scalar = false;
  }
  return tokens;
}
