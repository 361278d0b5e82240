/** Draws the figure's numbers as a chart that answers to a pointer, once the figure is seen. */
export function bring(figure: HTMLElement): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void draw(figure);
  });
  seen.observe(figure);
}

async function draw(figure: HTMLElement): Promise<void> {
  const { labels, values } = sumsOf(figure.dataset['curve'] ?? '');
  const drawing = figure.querySelector('svg');
  if (labels.length < 2 || !drawing) return;
  const { lineChart } = await import('./line-chart.ts');
  const box = document.createElement('div');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? '');
  box.className = 'canvas';
  box.append(canvas);
  drawing.replaceWith(box);
  lineChart(canvas, labels, values);
}

/** The sums of the table with this id, whose rows are the latest first, added up day by day. For the eye only. */
function sumsOf(id: string): { labels: string[]; values: number[] } {
  const table = document.getElementById(id);
  const days = [...(table?.querySelectorAll('th') ?? [])].reverse();
  const sums = (table?.dataset['sums'] ?? '').split(' ').reverse();
  let sum = 0;
  return {
    labels: days.map(({ textContent }) => textContent),
    values: sums.map((points) => {
      sum += Number(points);
      return sum;
    }),
  };
}
