const SIDE = 1080;

/** Makes a picture of what is drawn, and hands it to whom the visitor chooses, or saves it where nothing can be shared. */
export function bring(card: HTMLElement): void {
  const drawing = card.querySelector('svg');
  const button = card.querySelector('button');
  if (!drawing || !button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const picture = await pictureOf(drawing);
    const file = new File([picture], `${card.dataset['share']}.png`, { type: picture.type });
    if (navigator.canShare?.({ files: [file] })) await navigator.share({ files: [file] }).catch(declined);
    else save(file);
  });
}

/** Closing the sheet of targets is no fault. */
function declined(reason: unknown): void {
  if (!(reason instanceof DOMException && reason.name === 'AbortError')) throw reason;
}

async function pictureOf(drawing: SVGElement): Promise<Blob> {
  const image = new Image(SIDE, SIDE);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, SIDE, SIDE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture could be made')))),
  );
}

function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
