import { expect, test } from 'vitest';
import { SLOTS } from '../../src/portal/person/own.ts';
import { protectedPage } from '../../src/publish/csp.ts';

const FORMS = ['https://forms.example', 'https://other.example:8443'];

/** Where a page may send forms. */
const sends = (body: string, forms: readonly string[]): string | undefined =>
  /form-action ([^;"]*)/.exec(protectedPage(`<meta charset="utf-8">${body}`, forms))?.[1];

test.each([
  ['the frame of personal pages', `<main>${SLOTS.body}</main>`],
  ['the page that is opened with a code', '<form data-unlock="x"></form>'],
])('%s may send forms to the declared origins and no other', (_, body) => {
  expect(sends(body, FORMS)).toBe("'self' https://forms.example https://other.example:8443");
  expect(sends(body, [])).toBe("'self'");
});

test('a page of everyone may send forms to its own portal alone', () => {
  expect(sends('<main>Boards</main>', FORMS)).toBe("'self'");
});
