import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';

const page = (path: string): string => readFileSync(join(inject('dist'), path, 'index.html'), 'utf8');
const META = /<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g;
const metaOf = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(META)].map(([, name = '', content = '']) => [name, content]));

test('where its address is shared, a public page names itself and a picture', () => {
  expect(metaOf(page('en/boards'))).toEqual({
    'og:type': 'website',
    'og:site_name': 'MavenTech Champions 2017',
    'og:title': 'Boards · MavenTech Champions 2017',
    'og:description': 'Grow revenue from the GTX series',
    'og:image': 'https://champions.example/en/social.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
});

test('a personal page names none', () => {
  expect(metaOf(page('en/p/vicki-laflamme'))).toEqual({});
});

test.each(['en', 'pl'])('the picture is there in %s', async (locale) => {
  const { width, height, format } = await sharp(join(inject('dist'), locale, 'social.png')).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});
