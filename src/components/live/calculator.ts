import { type Outcome, outcomeOf, valueText } from '../../portal/calculator/outcome.ts';
import type { Published, Slider } from '../../portal/calculator/published.ts';

interface Words {
  readonly today: string;
  readonly place: string;
  readonly least: string;
}

/** Fills sliders and sums, and computes again whenever one is moved. */
export function bring(card: HTMLElement): void {
  const published = JSON.parse(card.dataset['calculator'] ?? '') as Published;
  const words = JSON.parse(card.dataset['words'] ?? '') as Words;
  const knobs = [...card.querySelectorAll<HTMLElement>('.slider')].map((box, index) =>
    knobOf(box, published.sliders[index] as Slider, published.currency),
  );
  const update = (): void => {
    for (const knob of knobs) knob.say();
    show(
      card,
      published,
      outcomeOf(
        published,
        knobs.map((knob) => knob.value()),
      ),
      words,
    );
  };
  for (const { input } of knobs) input.addEventListener('input', update);
  card.querySelector('button')?.addEventListener('click', () => {
    for (const knob of knobs) knob.reset();
    update();
  });
  update();
  card.hidden = false;
}

interface Knob {
  readonly input: HTMLInputElement;
  value(): bigint;
  say(): void;
  reset(): void;
}

/** A slider over the values at which it can stop. */
function knobOf(box: HTMLElement, slider: Slider, currency: string): Knob {
  const input = box.querySelector('input') as HTMLInputElement;
  const said = box.querySelector('b') as HTMLElement;
  const stops = stopsOf(slider);
  const number = numberIn(slider.money ? { style: 'currency', currency } : {});
  const value = (): bigint => stops[Number(input.value)] ?? 0n;
  const reset = (): void => {
    input.value = '0';
  };
  input.max = String(stops.length - 1);
  reset();
  return {
    ...{ input, value, reset },
    say: () => {
      const text = number(valueText(slider, value()));
      said.textContent = text;
      input.setAttribute('aria-valuetext', text);
    },
  };
}

/** Where it stands today, then even steps and every edge. */
function stopsOf({ now, to, step, edges }: Slider): bigint[] {
  const stops = new Set([BigInt(now), ...edges.map(BigInt)]);
  for (let at = 0n; at <= BigInt(to); at += BigInt(step)) stops.add(at);
  return [...stops].filter((stop) => stop >= BigInt(now)).sort((a, b) => (a < b ? -1 : 1));
}

function show(card: HTMLElement, { rules }: Published, outcome: Outcome, words: Words): void {
  const number = numberIn({});
  const signed = numberIn({ signDisplay: 'exceptZero' });
  const say = (selector: string, text: string): void => {
    const place = card.querySelector(selector);
    if (place) place.textContent = text;
  };
  say('.sum', number(outcome.sum));
  say('.gain', outcome.gain === '0' ? words.today : signed(outcome.gain));
  card.classList.toggle('more', outcome.gain !== '0' && !outcome.gain.startsWith('-'));
  const { place } = outcome;
  say('.rank', place ? (place.isExact ? words.place : words.least).replace('%', `${place.rank}`) : '');
  for (const [index, row] of [...card.querySelectorAll('tr')].entries()) {
    const worth = outcome.rules[index];
    if (!worth) continue;
    const [label, points] = [row.querySelector('span'), row.querySelector('td')];
    if (label) label.textContent = rules[index]?.labels[worth.band] ?? '';
    if (points) points.textContent = number(worth.points);
  }
}

/** Numbers in the page's language, exactly as they are. */
function numberIn(options: Intl.NumberFormatOptions): (value: string) => string {
  const { format } = new Intl.NumberFormat(document.documentElement.lang, {
    trailingZeroDisplay: 'stripIfInteger',
    ...options,
  });
  return (value) => format(value as Intl.StringNumericLiteral);
}
