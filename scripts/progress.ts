/** Says what is being done, on one line of a terminal; silent where nobody watches. */
export function progress(): { on: (part: string, step: string) => void; done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY || process.env['CI']) return { on: () => {}, done: () => {} };
  const show = (text: string) => stderr.write(`\r\u001b[2K${text}`);
  return { on: (part, step) => show(`${part}: ${step}`), done: () => show('') };
}
