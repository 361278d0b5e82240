/** What is new since yesterday. */
export const feed = {
  'feed.title': 'Nowości z dnia {day}',
  'feed.leader': '{name} na prowadzeniu: {board}',
  'feed.leader_unnamed': 'Zmiana na prowadzeniu: {board}',
  'feed.podium': '{name} awansuje na {place} miejsce: {board}',
  'feed.band': '{name} osiąga {points}: {rule}',
  'feed.record': '{name} bije własny rekord dnia: {points}',
  'feed.began': 'Początek: {stage}',
  'feed.closed': 'Zamknięcie: {stage}, wynik jest ostateczny',
} as const;
