import { describe, expect, test } from 'vitest';
import { attribute, html } from '../../src/components/markup.ts';

describe('markup', () => {
  test('escapes texts, between tags and in attributes', () => {
    const sly = `<b onclick="x('&')">`;
    const safe = '&lt;b onclick=&quot;x(&#39;&amp;&#39;)&quot;&gt;';
    expect(html`<p title="${sly}">${sly}</p>`.text).toBe(`<p title="${safe}">${safe}</p>`);
    expect(html`<p${attribute('title', sly)}></p>`.text).toBe(`<p title="${safe}"></p>`);
  });

  test('takes markup as it is, and a list of it without commas', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${html`<br>`}`.text).toBe('<ul><li>a</li><li>&lt;</li></ul><br>');
  });

  test('has nothing where there is nothing, and zero where there is zero', () => {
    expect(html`<p>${null}${false}${''}${[]}${0}</p>`.text).toBe('<p>0</p>');
    expect(html`<p${attribute('class', null)}${attribute('id', '')}></p>`.text).toBe('<p id=""></p>');
  });

  test('leaves out line breaks with their indentation, of the source and not of a text', () => {
    const text = 'two\n  lines';
    expect(
      html`
      <p>
        ${text} <b>of it</b>
      </p>`.text,
    ).toBe('<p>two\n  lines <b>of it</b></p>');
  });
});
