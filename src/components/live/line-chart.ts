import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** A filled line in the page's own colours; it stands still where less motion is asked for. */
export function lineChart(canvas: HTMLCanvasElement, labels: string[], values: number[]): void {
  const style = getComputedStyle(document.documentElement);
  const color = (role: string) => style.getPropertyValue(`--${role}`).trim();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Chart.defaults.font.family = style.fontFamily;
  Chart.defaults.color = color('muted');
  new Chart(canvas, {
    type: 'line',
    data: {
      labels,
      datasets: [
        {
          data: values,
          borderColor: color('brand'),
          backgroundColor: color('brand-soft'),
          borderWidth: 3,
          fill: true,
          pointRadius: 0,
          pointHitRadius: 18,
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      locale: document.documentElement.lang,
      interaction: { mode: 'index', intersect: false },
      ...(still ? { animation: false as const } : {}),
      scales: {
        x: { grid: { display: false }, ticks: { maxTicksLimit: 5, maxRotation: 0 } },
        y: {
          beginAtZero: true,
          grid: { color: color('line') },
          border: { display: false },
          ticks: { maxTicksLimit: 4 },
        },
      },
    },
  });
}
