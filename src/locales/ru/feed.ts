/** What is new since yesterday. */
export const feed = {
  'feed.title': 'Новое за {day}',
  'feed.leader': '{name} выходит в лидеры: {board}',
  'feed.leader_unnamed': 'Новый лидер: {board}',
  'feed.podium': '{name} поднимается на {place} место: {board}',
  'feed.band': '{name} достигает рубежа «{rule}»: {points}',
  'feed.record': '{name} ставит личный рекорд дня: {points}',
  'feed.began': 'Начало: {stage}',
  'feed.closed': 'Закрытие: {stage}, результат окончателен',
} as const;
