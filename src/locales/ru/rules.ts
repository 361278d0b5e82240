/** Rules, said aloud. */
export const rules = {
  'rules.title': 'Правила',
  'rules.intro': 'Эти предложения составлены из самой программы: что здесь написано, то и вычисляется.',
  'rules.points': 'Программа считает, сколько у вас {name}. {worth}',
  'rules.worth': 'Стоимость одного — {money}.',
  'rules.expire':
    'Баллы, не потраченные за {months, plural, =0 {} one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}{days, plural, =0 {} one {# день} few {# дня} many {# дней} other {# дня}}, сгорают, сначала самые старые; на места это не влияет.',
  'rules.places': 'Как определяются места',
  'rules.examples': 'Примеры',
  'rules.example': '{rule}: {points}',
  'segments.thresholds': '{stage}: группа зависит от показателя «{measure}» за период {period}: {segments}.',
  'segments.quantiles':
    '{stage}: по показателю «{measure}» за период {period} все разделены на равные части: {segments}.',
  'segments.groups_of':
    '{stage}: по показателю «{measure}» за период {period} все разделены на группы примерно по {size}: {segments}.',
  'segments.from': '{segment} от {amount}',
  'targets.days':
    '{stage}: у кого нет другой цели, тот стремится к {percent} от показателя «{measure}» за период {period}, в пересчёте на дни. {least}',
  'targets.none':
    '{stage}: у кого нет другой цели, тот стремится к {percent} от показателя «{measure}» за период {period}. {least}',
  'targets.at_least': 'Минимум — {amount}.',
  'rules.segments': 'Группы',

  'rule.counts': 'Что считается',
  'rule.over': 'За период',
  'rule.when': 'Действует',
  'rule.who': 'Для кого',
  'rule.percent_of_target': '{measure} как доля от вашей цели',
  'rule.growth_over_baseline': '{measure}: рост к вашему базовому результату',
  'rule.times': 'Результат умножается на ваше значение «{column}».',
  'rule.missing_points': 'Без цели больше 0: {points} за любой результат.',
  'rule.missing_target': 'Без цели больше 0 сравнивается с {target}.',
  'rule.all_stages': 'на всех этапах',
  'rule.everyone': 'для всех',
  'rule.gate_all':
    'Баллы начисляются, когда {count, plural, one {выполнено условие} few {выполнены все условия} many {выполнены все условия} other {выполнены все условия}}: {conditions}. Заработанное раньше ждёт до этого дня; если условие перестанет выполняться, начисленное списывается.',
  'rule.gate_any':
    'Баллы начисляются, когда выполнено одно из условий: {conditions}. Заработанное раньше ждёт до этого дня; если не останется ни одного выполненного, начисленное списывается.',
  'rule.gate_all_once':
    'Баллы начисляются, когда {count, plural, one {выполнено условие} few {выполнены все условия} many {выполнены все условия} other {выполнены все условия}}: {conditions}. Заработанное раньше ждёт до этого дня; выполненное однажды остаётся выполненным.',
  'rule.gate_any_once':
    'Баллы начисляются, когда выполнено одно из условий: {conditions}. Заработанное раньше ждёт до этого дня; выполненное однажды остаётся выполненным.',
  'rule.multiply': 'Результат умножается по показателю «{measure}» за {window}: {bands}.',
  'rule.multiply_band': 'от {from} на {times}',
  'rule.condition_at_least': '{measure}: минимум {value} за {window}',
  'rule.condition_above': '{measure}: больше, чем {value}, за {window}',
  'rule.condition_at_most': '{measure}: максимум {value} за {window}',
  'rule.condition_below': '{measure}: меньше, чем {value}, за {window}',
  'rule.boost_facts': '{period}: {measure} — с множителем {times}, в том числе для порогов.',
  'rule.boost_points': '{period}: баллы за эти дни умножаются на {times}; пороги не меняются.',
  'rule.cap': 'Максимум {points} за {window}.',

  'rule.limit_participant': '{rules}, вместе: максимум {points} каждому участнику за {window}.',
  'rule.limit_team':
    '{rules}, вместе: максимум {points} каждой команде за {window}; о ком узнали раньше, тот раньше и получает.',
  'rule.limit_divided':
    'Все правила вместе: максимум {points} на всех за всю программу. Они начисляются при закрытии этапа; если их больше, чем осталось, каждый получает одинаковую часть заработанного.',
  'rule.limit_everyone':
    '{rules}, вместе: максимум {points} на всех за {window}; о ком узнали раньше, тот раньше и получает.',
  'rule.advance':
    '{rules}: минимум {points} за {window} (для кого: {who}). В последний день недостающее выплачивается авансом.',
  'rule.advance_forgive':
    'Аванс погашается тем, что заработано позже сверх этой суммы; что останется в конце, ваше.',
  'rule.advance_collect':
    'Аванс погашается тем, что заработано позже сверх этой суммы; что останется при закрытии программы, списывается.',
  'rule.advance_kept': 'Его никто не возвращает.',
  'rule.pays_at_end':
    'Баллы начисляются в последний день периода; что станет известно позже, учитывается сразу.',
  'rule.pays_at_close': 'Баллы начисляются при закрытии этапа; что станет известно позже, учитывается сразу.',

  'rule.version': 'С {day}',
  'rule.version_note': 'Что началось до этого дня, считается по-прежнему.',
  'rule.version_back': 'Известно с {day}, и разница начисляется тогда же: {reason}',

  'measure.days': 'Каждый день, в который что-то засчитано, считается один раз.',
  'measure.distinct': 'Каждый считается один раз, сколько бы ни повторялся.',
  'measure.run': 'Считается самая длинная серия дней без перерыва.',
  'measure.run_calendar':
    'Считается самая длинная серия рабочих дней без перерыва; другие дни её не прерывают и не удлиняют.',
  'measure.average': 'Это среднее по тому, что засчитано; если не засчитано ничего, среднего нет.',
  'measure.ratio': '{over}, делённое на {under}; если делить не на что, числа нет.',
  'measure.weighted': 'Сумма: {parts}.',
  'measure.scorecard': 'Складываются доли ваших целей, каждая со своим весом: {parts}.',
  'measure.share': '{measure} с весом {weight}',
  'measure.share_clipped': '{measure} с весом {weight} (от {low} до {high} цели)',
  'measure.obligatory': 'Если «{measure}» ниже {percent} цели, всё вместе равно нулю.',
  'measure.missing_zero': 'Часть без цели больше 0 ничего не добавляет.',
  'measure.missing_reweight': 'Если у части нет цели больше 0, её вес берут остальные.',
  'measure.part': '{measure}, умноженное на {weight}',
  'measure.new_anyone':
    'Новый — тот, кто ни у кого не покупал {months, plural, =0 {} one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}{days, plural, =0 {} one {# день} few {# дня} many {# дней} other {# дня}}.',
  'measure.new_seller':
    'Новый — тот, кто не покупал у вас {months, plural, =0 {} one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}{days, plural, =0 {} one {# день} few {# дня} many {# дней} other {# дня}}.',
  'measure.confirmed':
    'Засчитывается, когда вы продадите тому же клиенту, не позже чем через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
  'measure.manager': 'Вам засчитывается то, что делают ваши люди.',
  'measure.managers': 'Вам засчитывается то, что делают ваши люди и люди ваших людей.',
  'measure.up_to_baseline':
    'Каждый считается до своего базового результата за те же дни; без него не считается вовсе.',
  'measure.at_most': 'Засчитывается максимум {rows} одного вида за {each}.',

  'window.window': 'всё учитываемое время',
  'window.event': 'одну продажу',
  'window.day': 'один день',
  'window.week': 'одну неделю',
  'window.month': 'один месяц',
  'window.quarter': 'один квартал',
  'window.half': 'полгода',
  'window.year': 'один год',
  'window.stage': 'этап',
  'window.program': 'весь сезон',

  'ranking.places': 'Места в рейтингах этапов превращаются в баллы сезона. {best}',
  'ranking.best_of':
    '{best, plural, one {В зачёт идёт # лучший этап.} few {В зачёт идут # лучших этапа.} many {В зачёт идут # лучших этапов.} other {В зачёт идут # лучшего этапа.}}',
  'ranking.all': 'В зачёт идут все этапы.',
  'ranking.table': 'Баллы сезона за места, начиная с первого: {table}.',
  'ranking.week':
    'У каждой недели, с понедельника по воскресенье, свой рейтинг; если этап начинается или кончается среди недели, он есть у каждой её части. {closes}',
  'ranking.month':
    'У каждого месяца свой рейтинг; если этап начинается или кончается среди месяца, он есть у каждой его части. {closes}',
  'ranking.closes':
    '{days, plural, =0 {Рейтинг закрывается в свой последний день} one {Рейтинг закрывается через # день после своего последнего дня} few {Рейтинг закрывается через # дня после своего последнего дня} many {Рейтинг закрывается через # дней после своего последнего дня} other {Рейтинг закрывается через # дня после своего последнего дня}}, но не позже этапа: считается то, что к тому времени известно.',
  'ranking.cell_points':
    'Баллы за более длинные периоды, например за этап, считаются в день начисления; баллы за места и начисленные вручную здесь не считаются.',
  'ranking.points': 'Что считается: сколько {points} в выписке.',
  'ranking.lowest': 'Что считается, от наименьшего: {measure}.',
  'ranking.attainment': 'Что считается: доля от цели. {measure}, делённое на цель тех же дней.',
  'ranking.shared': 'Если место поделено, баллы этих мест складываются и делятся поровну.',
  'ranking.added': 'К ним добавляются баллы правила «{rule}».',
  'ranking.measure': 'Что считается: {measure}.',

  'curve.each': '{amount} — {points}.',
  'curve.every': '{points} за каждый полный шаг {step}: {measure}.',
  'curve.per': '{points} за {step}, пропорционально: {measure}.',
  'curve.marginal': 'Каждая часть оплачивается по своей ставке:',
  'curve.whole': 'Достигнутая ставка действует на всё, с первой единицы:',
  'curve.steps': 'Считается самая высокая достигнутая ступень:',
  'curve.milestones': 'Считается каждая пройденная отметка:',
  'curve.interpolated': 'От точки к точке идёт прямая:',
  'curve.bands': 'Каждый диапазон начинается со своих баллов:',
  'curve.matrix':
    'Решают два показателя: самая высокая достигнутая строка и самый высокий столбец («{measure}» за {window}):',
  'curve.choice': 'Каждый выбирает одну цель, не позднее {day}; баллы начисляются, когда она достигнута:',
  'curve.level': '{level}, от {from}: {points}',
  'curve.otherwise': 'У кого к этому дню цель не выбрана, у того «{level}».',
  'curve.otherwise_none': 'Кто к этому дню не выберет, ничего здесь не получит.',
  'curve.in_column': '{points} от {from}',
  'curve.flat': 'Одна ставка для всего:',
  'curve.matrix_note': 'Более высокая строка или столбец заменяет нижние; они не складываются.',
  'curve.choice_note': 'Считается только выбранная цель, сколько бы ни было достигнуто.',
  'curve.flat_note': 'Ставка одна и та же, сколько бы ни было.',
  'curve.marginal_note': 'Пройденный порог меняет только то, что после него.',
  'curve.whole_note': 'Пройденный порог поднимает и то, что было до него.',
  'curve.steps_note': 'Более высокая ступень заменяет нижнюю; ступени не складываются.',
  'curve.milestones_note': 'Отметки складываются.',
  'curve.interpolated_note': 'Между двумя точками вы получаете свою часть пути.',
  'curve.bands_note': 'Начальные баллы диапазона и его ставка складываются.',
  'curve.point': 'при {from}: {gives}',
  'curve.gives_on_top': '{start}, далее {rate}',
  'curve.band': 'от {from} до {to}: {gives}',
  'curve.last_band': 'от {from}: {gives}',
  'curve.of_target': '{percent} от вашей цели',
  'curve.gives': '{points} за каждый полный шаг {step}',
  'curve.gives_per': '{points} за {step}',
  'curve.rate': '{points} за {step}',
  'curve.cap': 'максимум {points}',
  'curve.says': '{rule}: сколько {unit} даёт.',
  'curve.says_you': '{says} Вы здесь: {figure}.',
  'curve.you': 'Вы: {percent}',
  'curve.of': '{value} из {target}',
} as const;
