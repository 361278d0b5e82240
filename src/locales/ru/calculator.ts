/** Sliders that show what could be. */
export const calculator = {
  'calculator.title': 'А если…',
  'calculator.intro':
    'Двигайте ползунки и смотрите, сколько дают правила. Этап: «{stage}». Это лишь примерка: ничего не отправляется и не сохраняется.',
  'calculator.rules': 'По этим правилам',
  'calculator.today': 'Как сегодня',
  'calculator.place': 'Место {rank}',
  'calculator.place_least': 'Место {rank} или выше',
  'calculator.from': 'от {edge}',
  'calculator.reset': 'Вернуться к сегодня',
  'calculator.left_out': 'Чего не скажет ни один ползунок',
  'calculator.not_together': 'это зарабатывает вся команда',
  'calculator.not_race': 'это гонка: решает, кто первый',
  'calculator.not_lottery': 'решает жребий',
  'calculator.not_choice': 'зависит от выбранной цели',
  'calculator.not_made': 'считает показатель, составленный из других',
  'calculator.not_shared': 'делит предел с другими правилами или людьми',
  'calculator.not_days': 'некоторые дни считаются несколько раз',
  'calculator.not_window': 'начинается заново внутри этапа, поэтому решают дни',
  'calculator.not_later': 'начисляется позже',
} as const;
