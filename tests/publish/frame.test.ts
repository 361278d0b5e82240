import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/publish/frame.ts';

const FRAME =
  '<title>~name~ · Season</title><a href="/p/~id~/">en</a><a href="/p/~id~/">pl</a><main>~body~</main>';

describe('the frame of personal pages', () => {
  test('is filled wherever a slot stands', () => {
    expect(frameOf(FRAME)({ id: 'ann', name: 'Ann', body: '<p>13</p>' })).toBe(
      '<title>Ann · Season</title><a href="/p/ann/">en</a><a href="/p/ann/">pl</a><main><p>13</p></main>',
    );
  });

  test('escapes a name and an id, and takes the body as it is', () => {
    const page = frameOf(FRAME)({ id: 'a b"', name: '<Ann & Bo>', body: '<i>&amp;</i>' });
    expect(page).toContain('<title>&lt;Ann &amp; Bo&gt; · Season</title><a href="/p/a%20b%22/">');
    expect(page).toContain('<main><i>&amp;</i></main>');
  });

  test('does not take what someone is called for a slot', () => {
    const page = frameOf(FRAME)({ id: 'x', name: '~body~ $& $1', body: '~name~' });
    expect(page).toContain('<title>~body~ $&amp; $1 · Season</title>');
    expect(page).toContain('<main>~name~</main>');
  });

  test('is refused without a slot', () => {
    expect(() => frameOf(FRAME.replaceAll('~id~', ''))).toThrow('has no ~id~');
    expect(() => frameOf('')).toThrow('has no ~id~');
  });
});
