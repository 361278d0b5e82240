import { utf8 } from '../../../sealing/bytes.ts';
import { readCode } from '../../../sealing/code.ts';
import { type Reader, readerWith } from '../../../sealing/keys.ts';
import { Refused } from '../../../sealing/open.ts';
import { forgetPages, keepPages } from '../offline.ts';
import { forgetReader, isOlder, keepReader, keptReader } from './device.ts';
import { fillBar, note, wear } from './frame.ts';
import { type Member, NotThere, type Place, unlock } from './member.ts';
import { show, trusted } from './show.ts';
import { walk } from './walk.ts';
import { type Words, wordsOf } from './words.ts';

/** Takes a code from the link, the field or this device, and opens with it. Nothing is fetched before a tap. */
export function bring(form: HTMLElement): void {
  const words = wordsOf(form);
  const place = JSON.parse(form.dataset['unlock'] ?? '{}') as Place;
  const say = sayer(form);
  if (!isAble()) {
    say(words.unable);
    return;
  }
  form.hidden = false;
  const field = form.querySelector('input[name=code]') as HTMLInputElement;
  field.value = takenFromLink();
  form.classList.toggle('ready', field.value !== '');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = readCode(field.value);
    if (!code) return say(words.mistyped);
    const keep = (form.querySelector('input[name=keep]') as HTMLInputElement).checked;
    void attempt(readerWith(utf8(code), place), { place, words, say, keep });
  });
  void offerKept(form, { place, words, say, keep: false });
}

interface Attempt {
  readonly place: Place;
  readonly words: Words;
  readonly say: (text: string) => void;
  readonly keep: boolean;
}

async function attempt(reading: Promise<Reader>, { place, words, say, keep }: Attempt): Promise<void> {
  say(words.opening);
  try {
    const reader = await reading;
    const member = await unlock(reader, place);
    if (keep) await keepReader(place.program, reader);
    enter(member, words);
  } catch (error) {
    say(told(error, words));
  }
}

function enter(member: Member, words: Words): void {
  const { place, manifest, entry } = member;
  const close = async (): Promise<void> => {
    await forgetReader(place.program);
    await forgetPages();
    location.replace(location.pathname);
  };
  document.body.classList.add('opened');
  keepPages(trusted);
  fillBar(member, close);
  if (isOlder(place.program, manifest.build_seq)) note(words.older);
  history.replaceState({ path: entry.path }, '', `#/${entry.path}`);
  show(entry);
  let said = words;
  walk(member, {
    onTrouble: (error) => note(told(error, said)),
    onLocale: async (locale) => {
      said = (await wear(locale, place.base)) ?? said;
      fillBar(member, close);
    },
  });
}

/** A button for who asked this device to remember them. */
async function offerKept(form: HTMLElement, offer: Attempt): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('[data-kept]');
  const reader = button && (await keptReader(offer.place.program));
  if (!button || !reader) return;
  button.hidden = false;
  button.addEventListener('click', () => void attempt(Promise.resolve(reader), offer));
}

/** The code that stood in the address, and stands there no longer: the first script of the page has put it aside. */
function takenFromLink(): string {
  const holder = globalThis as { laurelCode?: string };
  const code = holder.laurelCode ?? '';
  delete holder.laurelCode;
  return code.startsWith('/') ? '' : decodeURIComponent(code);
}

const isAble = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

function told(error: unknown, words: Words): string {
  if (error instanceof NotThere) return words.unknown;
  if (error instanceof Refused) return error.reason === 'not_yours' ? words.unknown : words.refused;
  return words.offline;
}

const sayer =
  (form: HTMLElement) =>
  (text: string): void => {
    const status = form.parentElement?.querySelector('[role=status]');
    if (status) status.textContent = text;
  };
