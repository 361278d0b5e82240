/** What points are outstanding, and what will be. */
export const liability = {
  'liability.title': 'Баллы и их стоимость',
  'liability.says':
    'Сколько участники ещё могут потратить и что ещё добавится. Прогноз: то, что пока заработано на этапе «{stage}», в среднем за день, на оставшиеся дни.',
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
