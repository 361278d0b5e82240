import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, SEALED } from '../portal/built.ts';
import { demoLink } from '../sealing/demo.ts';
import { sealedVisitor } from './opened.ts';

const ADDRESS = 'https://forms.example/wrong';
const folder = mkdtempSync(join(tmpdir(), 'laurel-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const root = join(folder, 'root');
  cpSync(SEALED, root, { recursive: true });
  appendFileSync(join(root, 'program/program.yaml'), `requests: { posting: { form: "${ADDRESS}" } }\n`);
  built(join(folder, 'dist'), ['--root', root]);
});

const { opened } = sealedVisitor(() => join(folder, 'dist'));

/** Answers a page in place of whoever is asked, and notes what came. */
async function asked(page: Awaited<ReturnType<typeof opened>>['page']): Promise<string[][]> {
  const came: string[][] = [];
  await page.context().route(/^https:/, async (route) => {
    came.push([route.request().method(), route.request().url(), route.request().postData() ?? '']);
    await route.fulfill({ contentType: 'text/html', body: '<h1>Thank you</h1>' });
  });
  return came;
}

test('a form goes where the program says, with ids and no code', async () => {
  const { page, complaints } = await opened('p24');
  const came = await asked(page);
  const posting = await page.locator('[data-posting]').first().getAttribute('data-posting');
  await page.locator('[data-posting] summary').first().click();
  await page.locator('form.ask button').first().click();
  await page.getByText('Thank you').waitFor();
  expect(came).toEqual([
    ['POST', ADDRESS, `request=posting&program=sealed-names&participant=p24&posting=${posting}`],
  ]);
  expect(complaints).toEqual([]);
  const link = await demoLink('p24');
  expect(JSON.stringify(came)).not.toContain(link.slice(link.indexOf('#') + 1));
});

test('the page lets a form go nowhere else', async () => {
  const { page, complaints } = await opened('p24');
  const came = await asked(page);
  await page.evaluate(`(() => {
    const form = document.querySelector('form.ask');
    form.action = 'https://elsewhere.example/wrong';
    form.requestSubmit();
  })()`);
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.join()).toContain(
    'violates the following Content Security Policy directive: "form-action \'self\' https://forms.example"',
  );
  expect(came).toEqual([]);
});
