/** Boards for a room: on the wall of an office, and at the close of a stage. */
export const screens = {
  'wall.title': 'Рейтинги на экране',
  'wall.link': 'Показать рейтинги на экране в офисе',
  'wall.back': 'Предыдущий рейтинг',
  'wall.next': 'Следующий рейтинг',
  'wall.stop': 'Пауза',
  'wall.go': 'Продолжить',
  'wall.leave': 'Закрыть экран',
  'reveal.title': 'Объявление результатов: {board}',
  'reveal.link': 'Объявить места одно за другим',
  'reveal.back': 'Вернуть',
  'reveal.next': 'Следующее место',
  'reveal.leave': 'К рейтингу',
} as const;
