/** What is new since yesterday. */
export const feed = {
  'feed.title': 'Nytt den {day}',
  'feed.leader': '{name} går upp i ledning: {board}',
  'feed.leader_unnamed': 'Ny ledare: {board}',
  'feed.podium': '{name} klättrar till {place} plats: {board}',
  'feed.band': '{name} når {points}: {rule}',
  'feed.record': '{name} slår personligt rekord: {points} på en dag',
  'feed.began': '{stage} börjar',
  'feed.closed': '{stage} är stängd: resultatet ligger fast',
} as const;
