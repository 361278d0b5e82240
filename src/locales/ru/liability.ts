/** What points are outstanding, and what will be. */
export const liability = {
  'liability.title': 'Баллы и их стоимость',
  'liability.says':
    'Сколько участники ещё могут потратить и сколько ещё добавится: прогноз исходит из того, что каждый оставшийся день принесёт столько же, сколько в среднем дни этапа до сих пор. Этап: {stage}.',
  'liability.says_now': 'Сколько участники ещё могут потратить, сколько они заработали и потратили.',
  'liability.outstanding': 'на счетах',
  'liability.owed': 'долг участников',
  'liability.pending': 'заработано, ещё не начислено',
  'liability.earned': 'заработано по правилам',
  'liability.redeemed': 'обменяно',
  'liability.expired': 'сгорело',
  'liability.forecast': 'будет заработано к {day} при таком темпе',
  'liability.of_budget': '{percent} бюджета ({budget})',
  'liability.reached': 'бюджет закончится {day}',
  'liability.used_up': 'бюджет исчерпан',
};
