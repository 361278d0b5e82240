import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('dist'));

const PAGE = '/en/p/vicki-laflamme/';

/** Width and height of a PNG, and the colour at a point, as a browser reads the file. */
const READ = `async ([data, x, y]) => {
  const image = new Image();
  image.src = data;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, color: [...context.getImageData(x, y, 1, 1).data] };
}`;

test('a season is saved as a picture in the colours of the brand', async () => {
  const { page, complaints } = await open(PAGE, { acceptDownloads: true });
  const button = page.getByRole('button', { name: 'Share or save the picture' });
  await button.waitFor();
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('maventech-2017.png');
  const data = `data:image/png;base64,${readFileSync(await download.path()).toString('base64')}`;
  expect(await page.evaluate(`(${READ})(${JSON.stringify([data, 20, 1060])})`)).toEqual({
    width: 1080,
    height: 1080,
    color: [0x0b, 0x3d, 0x2e, 255],
  });
  expect(complaints).toEqual([]);
});

test('it says place, score, best day, streak and prizes, and no target', async () => {
  const { page } = await open(PAGE, { javaScriptEnabled: false });
  expect(await page.locator('.picture text').allTextContents()).toEqual([
    'MavenTech Champions 2017',
    'Vicki Laflamme',
    '5th',
    'of 11 in Gold',
    '149',
    'season points',
    '+445',
    'on the best day',
    '39',
    'weeks in a row',
    'Dinner for two · 150 laurels',
  ]);
  expect(await page.locator('.picture button').isVisible()).toBe(false);
});
