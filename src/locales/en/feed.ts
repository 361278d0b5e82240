/** What is new since yesterday. */
export const feed = {
  'feed.title': 'New on {day}',
  'feed.leader': '{name} takes the lead: {board}',
  'feed.leader_unnamed': 'A new leader: {board}',
  'feed.podium': '{name} climbs to {place} place: {board}',
  'feed.band': '{name} reaches {points}: {rule}',
  'feed.record': '{name} sets a personal best: {points} in a day',
  'feed.began': '{stage} begins',
  'feed.closed': '{stage} has closed: its result stands',
} as const;
