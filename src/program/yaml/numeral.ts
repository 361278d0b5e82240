/** A number that the author wrote without quotes, as written: `0.10` stays `0.10`. */
export class Numeral {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What an unquoted word means in the YAML 1.2 core schema; numbers keep their text. */
export function plainScalar(text: string): null | boolean | string | Numeral {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return text.toLowerCase() === 'true';
  return INTEGER.test(text) || DECIMAL.test(text) || SPECIAL.test(text) ? new Numeral(text) : text;
}
