/** Boards for a room: on the wall of an office, and at the close of a stage. */
export const screens = {
  'wall.title': 'Boards on the wall',
  'wall.link': 'Show the boards on a wall screen',
  'wall.back': 'Board before',
  'wall.next': 'Next board',
  'wall.stop': 'Pause',
  'wall.go': 'Go on',
  'wall.leave': 'Leave the wall',
  'reveal.title': 'Reveal: {board}',
  'reveal.link': 'Reveal the places one by one',
  'reveal.back': 'Take back',
  'reveal.next': 'Next place',
  'reveal.leave': 'To the board',
} as const;
