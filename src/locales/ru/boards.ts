/** Boards, stages, teams, prizes and winners. */
export const boards = {
  'boards.title': 'Рейтинги',
  'boards.intro': 'Каждый соревнуется с равными: у каждой группы свой рейтинг.',

  'board.all': 'Все',
  'board.place': 'Место',
  'board.name': 'Имя',
  'board.group': 'Группа',
  'board.team': 'Команда',
  'board.since': 'С {day}',
  'board.gap': 'До следующего места',
  'board.leads': 'лидирует',
  'board.rest':
    'В гонке {count, plural, one {ещё # человек} few {ещё # человека} many {ещё # человек} other {ещё # человека}}. Своё место каждый видит на своей странице.',
  'board.edge': 'Призы до этого места',
  'board.prizes': 'Призы',
  'board.pace': 'Ход гонки',
  'board.ties': 'Равные результаты',
  'pager.label': 'Страницы таблицы',
  'pager.range': '{from}–{to} из {total}',
  'pager.first': 'Первая',
  'pager.previous': 'Предыдущая',
  'pager.next': 'Следующая',
  'pager.last': 'Последняя',
  'pager.names': 'Найти имя',
  'pager.filter': 'Часть имени',
  'board.podium': 'Первая тройка',
  'board.rankings': 'Рейтинги и этапы',
  'board.groups': 'Группы',
  'board.cells': 'Другие дни',
  'board.provisional': 'Предварительно',
  'board.final': 'Окончательно',
  'board.frozen': 'Заморожено',

  'pace.says': 'Результаты неделя за неделей: {names}.',

  'status.stage_running':
    'Как если бы этап закрылся сегодня: {days, plural, one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}, закрытие {closes}.',
  'status.stage_ended': 'Этап завершён. Поздние продажи учитываются до закрытия {closes}.',
  'status.cell_running':
    'Как если бы рейтинг закрылся сегодня: {days, plural, one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}, закрытие {closes}.',
  'status.cell_ended': 'Эти дни прошли. Поздние продажи учитываются до закрытия {closes}.',
  'status.final': 'Закрыто {day}. Этот результат не изменится.',
  'status.frozen': 'Места на {day}. Они заморожены, итог откроется {reveal}.',
  'status.season_running': 'Как если бы сезон закрылся сегодня.',
  'status.season_final': 'Сезон закрыт. Этот результат не изменится.',
  'status.set_aside':
    '{rows, plural, one {# строка данных отложена и может ещё быть учтена} few {# строки данных отложены и могут ещё быть учтены} many {# строк данных отложено и могут ещё быть учтены} other {# строки данных отложено и могут ещё быть учтены}}.',
  'status.open':
    '{adjustments, plural, one {# корректировка ожидает} few {# корректировки ожидают} many {# корректировок ожидают} other {# корректировки ожидают}} утверждения.',

  'movement.up': 'вверх на {steps}',
  'movement.down': 'вниз на {steps}',
  'movement.same': 'без изменений',
  'movement.new': 'впервые',
  'movement.since': '{moved} с {day}',

  'place.ordinal': '{place}-е',
  'place.suffix': '-е',

  'score.places': 'баллы сезона',
  'score.places_count': '{number} {count, plural, one {балл} few {балла} many {баллов} other {балла}} сезона',
  'score.attainment': 'доля от цели',
  'score.season': 'Весь сезон',

  'ties.none': 'Равные результаты делят место, это записано как «=6».',
  'ties.lowest': 'решает меньшее значение: {measure}',
  'ties.stage_places': 'решает число первых мест, затем вторых и так далее',
  'ties.counted_places': 'решает число первых мест в зачётных этапах, затем вторых и так далее',
  'ties.measure': 'решает большее значение: {measure}',
  'ties.earliest': 'выше тот, кто раньше достиг результата',
  'ties.decided':
    'При равных результатах {deciders}. Если и тогда поровну, место делится: это записано как «=6».',

  'prize.place': '{place}-е место',
  'prize.places': 'Места с {from} по {to}',
  'prize.shared': '{prize} (доля {share})',
  'prize.tie_measure': 'Если призовое место поделено, решает большее значение: {measure}.',
  'prize.tie_lowest': 'Если призовое место поделено, решает меньшее значение: {measure}.',
  'prize.tie_extend': 'Если место с наградой поделено, награду получает каждый, кто его занял.',
  'prize.tie_share': 'Если место с баллами поделено, баллы этих мест складываются и делятся поровну.',
  'prize.scope_stage':
    'На каждом этапе{within, select, segment {, в каждой группе} other {}}{of, select, teams {, для команд} other {}}.',
  'prize.scope_week':
    'Каждую неделю{within, select, segment {, в каждой группе} other {}}{of, select, teams {, для команд} other {}}.',
  'prize.scope_month':
    'Каждый месяц{within, select, segment {, в каждой группе} other {}}{of, select, teams {, для команд} other {}}.',
  'prize.scope_program':
    'За весь сезон{within, select, segment {, в каждой группе} other {}}{of, select, teams {, для команд} other {}}.',
  'prize.kind_trip': 'Поездка',
  'prize.kind_thing': 'Подарок',
  'prize.kind_cash': 'Деньги',
  'prize.kind_voucher': 'Сертификат',
  'prize.eligible': 'Условие для приза: {conditions}.',
  'prize.needs_at_least': 'минимум {amount}',
  'prize.needs_above': 'больше, чем {amount}',
  'prize.needs_at_most': 'максимум {amount}',
  'prize.needs_below': 'меньше, чем {amount}',
  'prize.points': 'Баллы на счёт',

  'prizes.title': 'Призы',
  'prizes.intro': 'Каждое место идёт в зачёт сезона, а за эти места есть и призы.',
  'prizes.none': 'В этой программе нет призов за места.',

  'stages.title': 'Этапы',
  'stages.intro': 'Каждый этап — отдельная гонка со своими рейтингами и призами.',
  'stages.calendar': 'Все даты в календаре',

  'stage.planned': 'Начнётся {from}',
  'stage.running': 'Идёт',
  'stage.frozen': 'Заморожен, закрытие {closes}',
  'stage.ended': 'Завершён, закрытие {closes}',
  'stage.closed': 'Закрыт {closes}',
  'stage.final': 'Закрыт {closes}, утверждён',
  'stage.freeze':
    'С {day} рейтинги этапа «{stage}» замирают и показывают места на этот день. Итог откроется {reveal}.',
  'stage.days_left':
    '{days, plural, one {день до конца} few {дня до конца} many {дней до конца} other {дня до конца}}',
  'stage.closes': 'Результат определит то, что будет известно к {closes}.',
  'stage.leaders': 'Лидеры',
  'stage.rules': 'За что дают баллы на этом этапе',
  'stage.winners': 'Победители',
  'stage.back': 'Все этапы',
  'stage.entry': 'Участвуют только те, кто подал заявку. Последний день: {day}.',

  'state.running': 'идёт',
  'state.frozen': 'заморожен',
  'state.ended': 'завершён',
  'state.closed': 'закрыт',
  'state.final': 'утверждён',
  'state.planned': 'впереди',

  'teams.title': 'Команды',
  'teams.boards': 'Рейтинги команд',
  'teams.best':
    'Результат команды — это {best, plural, one {результат её лучшего участника} few {сумма результатов # лучших участников} many {сумма результатов # лучших участников} other {сумма # лучших результатов}}, поэтому у маленьких команд те же шансы, что у больших.',
  'teams.mean_per_head':
    'Результат команды делится на число участников; кто состоит в ней половину дней, считается за половину.',
  'teams.sum': 'Результат команды — сумма результатов всех участников.',
  'teams.target': 'Цель команды — сумма целей её участников.',
  'teams.members':
    '{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'teams.standing': '{place} место, {score}',

  'target.says': '{measure}: {value} из {target}',

  'winners.title': 'Победители',
  'winners.intro': 'Результат закрытого этапа уже не изменится.',
  'winners.season': 'Сезон',
  'winners.cells': 'Эти рейтинги закрыты и уже не изменятся, сначала самые новые.',
  'winners.none': 'Первые победители появятся здесь, когда закроется первый этап.',
} as const;
