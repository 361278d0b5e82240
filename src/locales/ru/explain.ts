/** How a posting came about, a sentence a step. */
export const explain = {
  'explain.value': '{measure}, {window}: {amount}.',
  'explain.value_boosted': '{measure}, {window}: {amount}, с учётом дней с множителем.',
  'explain.events': '{window}: каждая продажа отдельно, за один день начисление общее.',
  'explain.target': 'Это {percent} от цели {target}.',
  'explain.baseline': 'Рост к базовому результату {target}: {percent}.',
  'explain.no_target': 'Нет цели больше 0, с которой можно сравнить.',
  'explain.missing': 'Без неё правило даёт {points}.',
  'explain.below': 'Это ниже первого порога: {points}.',
  'explain.band': 'Здесь шкала даёт {points}.',
  'explain.each': '{sum}.',
  'explain.whole': 'Полный шаг — {step}: {sum}.',
  'explain.whole_above': 'Полный шаг сверх {from} — {step}: {sum}.',
  'explain.exact': 'Шаг — {step}, пропорционально: {sum}.',
  'explain.exact_above': 'Шаг сверх {from} — {step}, пропорционально: {sum}.',
  'explain.share': '{measure}: {percent} цели, с весом {weight}: {adds}.',
  'explain.share_clipped': '{measure}: {percent} цели, из них засчитано {counted}, с весом {weight}: {adds}.',
  'explain.share_zero': '{measure}: нет цели выше 0, поэтому ничего не добавляется.',
  'explain.share_reweight': '{measure}: нет цели выше 0, поэтому её вес несут остальные.',
  'explain.obligatory': 'Меньше {percent} цели ({measure}): всё вместе даёт ноль.',
  'explain.column': 'Действует столбец от {from} ({measure}).',
  'explain.no_column': 'Ни один столбец не достигнут ({measure}).',
  'explain.level': 'Действует цель «{level}».',
  'explain.no_level': 'Никакая цель не действует: ни одна не выбрана.',
  'explain.team_each': 'Команда заработала это вместе; каждый её участник получает всё.',
  'explain.team_equally': 'Команда заработала это вместе, и баллы делятся между её участниками поровну.',
  'explain.team_by_contribution':
    'Команда заработала это вместе, и баллы делятся между её участниками по вкладу каждого.',
  'explain.team_earned': 'У команды тогда было {earned}.',
  'explain.team_part':
    'У команды тогда было {earned}. Ваша часть — {percent}; делится всё до последней единицы.',
  'explain.first_to':
    'Цель достигнута достаточно рано, чтобы занять место, по тому, что было известно, когда этап закрылся.',
  'explain.arrived':
    'Цель удерживалась с {day}: место {place}{alike, plural, one {} few {, его делят # участника} many {, его делят # участников} other {, его делят # участника}}.',
  'explain.pool_part':
    'В тот день всем вместе причиталось больше, чем осталось: выплачено {percent} от причитавшегося, делится всё до последней единицы.',
  'explain.lottery':
    '{count, plural, one {# билет: номер {first}} few {# билета: номера с {first} по {last}} many {# билетов: номера с {first} по {last}} other {# билета: номера с {first} по {last}}}. Один из них вытянуло число № {draw} из цепочки ключа.',
  'explain.amount': 'Умножено на {amount} ({column}): {points}.',
  'explain.multiplier': 'Умножено на {times} по показателю «{measure}»: {points}.',
  'explain.gate_open': 'Условие правила выполнено.',
  'explain.gate_closed': 'Условие правила не выполнено, и до тех пор ничего не начисляется.',
  'explain.before':
    'Из них {before} приходится на время до этих дней (дни с множителем, другая команда или этап), и к нему относится {points}.',
  'explain.boost': 'Эти дни считаются с множителем {times}: {points}.',
  'explain.uncapped': 'Без этого лимита было бы {earned}.',
  'explain.version': 'Правило в редакции от {day}.',
  'explain.version_back': 'Правило в редакции от {day}. Об этом стало известно {known}: {reason}',
  'explain.posted': 'Было {before}, стало {after}: {points}.',
  'explain.rows': 'Строки этого периода, о которых стало известно в тот день, до отбора показателем:',
  'explain.row': '{kind} {id} от {day}: {value}, строка {line} файла {file}',
  'explain.no_rows':
    'В тот день не стало известно ни об одной строке участника: результат изменило условие, чужая строка или конец периода.',
  'explain.none': 'Такого начисления нет.',
} as const;
