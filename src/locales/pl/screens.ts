/** Boards for a room: on the wall of an office, and at the close of a stage. */
export const screens = {
  'wall.title': 'Rankingi na ekranie',
  'wall.link': 'Pokaż rankingi na ekranie w biurze',
  'wall.back': 'Poprzedni ranking',
  'wall.next': 'Następny ranking',
  'wall.stop': 'Zatrzymaj',
  'wall.go': 'Wznów',
  'wall.leave': 'Zamknij ekran',
  'reveal.title': 'Ogłoszenie wyników: {board}',
  'reveal.link': 'Ogłoś miejsca jedno po drugim',
  'reveal.back': 'Cofnij',
  'reveal.next': 'Następne miejsce',
  'reveal.leave': 'Do rankingu',
} as const;
