/** What the opener says, in the page's language; `{day}` stands for a day. */
export interface Words {
  readonly mistyped: string;
  readonly unknown: string;
  readonly offline: string;
  readonly unable: string;
  readonly refused: string;
  readonly older: string;
  readonly opening: string;
}

export const wordsOf = (element: HTMLElement): Words => JSON.parse(element.dataset['words'] ?? '{}') as Words;
