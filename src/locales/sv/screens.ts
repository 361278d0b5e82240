/** Boards for a room: on the wall of an office, and at the close of a stage. */
export const screens = {
  'wall.title': 'Topplistor på väggen',
  'wall.link': 'Visa topplistorna på en väggskärm',
  'wall.back': 'Föregående topplista',
  'wall.next': 'Nästa topplista',
  'wall.stop': 'Pausa',
  'wall.go': 'Fortsätt',
  'wall.leave': 'Lämna väggskärmen',
  'reveal.title': 'Avslöjande: {board}',
  'reveal.link': 'Avslöja platserna en efter en',
  'reveal.back': 'Ta tillbaka',
  'reveal.next': 'Nästa plats',
  'reveal.leave': 'Till topplistan',
} as const;
