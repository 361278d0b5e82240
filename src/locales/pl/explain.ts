/** How a posting came about, a sentence a step. */
export const explain = {
  'explain.value': '{measure}, {window}: {amount}.',
  'explain.value_boosted': '{measure}, {window}: {amount}, z dniami liczonymi wielokrotnie.',
  'explain.events': '{window}: każda sprzedaż z osobna, te z jednego dnia księgowane razem.',
  'explain.target': 'To {percent} celu {target}.',
  'explain.baseline': 'Wzrost względem bazy {target}: {percent}.',
  'explain.no_target': 'Nie ma celu powyżej 0, z którym można to porównać.',
  'explain.missing': 'Bez niego zasada daje {points}.',
  'explain.below': 'To poniżej pierwszego progu: {points}.',
  'explain.band': 'Krzywa daje tutaj {points}.',
  'explain.each': '{sum}.',
  'explain.whole': 'Pełny krok to {step}: {sum}.',
  'explain.whole_above': 'Pełny krok powyżej {from} to {step}: {sum}.',
  'explain.exact': 'Krok to {step}, proporcjonalnie: {sum}.',
  'explain.exact_above': 'Krok powyżej {from} to {step}, proporcjonalnie: {sum}.',
  'explain.share': '{measure}: {percent} celu, z wagą {weight}: {adds}.',
  'explain.share_clipped': '{measure}: {percent} celu, z czego liczy się {counted}, z wagą {weight}: {adds}.',
  'explain.share_zero': '{measure}: brak celu powyżej 0, więc nic nie dodaje.',
  'explain.share_reweight': '{measure}: brak celu powyżej 0, więc wagę przejmują pozostałe.',
  'explain.obligatory': 'Poniżej {percent} celu ({measure}): całość to zero.',
  'explain.column': 'Obowiązuje kolumna od {from} ({measure}).',
  'explain.no_column': 'Żadna kolumna nie jest osiągnięta ({measure}).',
  'explain.level': 'Obowiązuje cel „{level}”.',
  'explain.no_level': 'Nie obowiązuje żaden cel: żadnego nie wybrano.',
  'explain.team_each': 'Zespół zdobył to wspólnie; każdy jego członek dostaje wszystko.',
  'explain.team_equally': 'Zespół zdobył to wspólnie, a punkty dzieli się po równo między jego członków.',
  'explain.team_by_contribution':
    'Zespół zdobył to wspólnie, a punkty dzieli się między jego członków według wkładu każdego z nich.',
  'explain.team_earned': 'Zespół miał wtedy {earned}.',
  'explain.team_part':
    'Zespół miał wtedy {earned}. Twoja część to {percent}, a podział jest co do jednostki.',
  'explain.first_to':
    'Cel został osiągnięty dość wcześnie na miejsce z punktami, według tego, co było wiadome, gdy etap się zamykał.',
  'explain.arrived':
    'Cel utrzymany od {day}: miejsce {place}{alike, plural, one {} few {, dzielone przez # osoby} many {, dzielone przez # osób} other {, dzielone przez # osoby}}.',
  'explain.pool_part':
    'Tego dnia wszyscy razem mieli do podziału więcej, niż zostało: wypłacono {percent} należności, a podział jest co do jednostki.',
  'explain.lottery':
    '{count, plural, one {Jeden los: numer {first}} few {# losy: numery od {first} do {last}} many {# losów: numery od {first} do {last}} other {# losu: numery od {first} do {last}}}. Jeden z nich wylosowała liczba nr {draw} z łańcucha ziarna.',
  'explain.amount': 'Razy {amount} ({column}): {points}.',
  'explain.multiplier': 'Razy {times}, według miary {measure}: {points}.',
  'explain.gate_open': 'Warunek zasady jest spełniony.',
  'explain.gate_closed': 'Warunek zasady nie jest spełniony i do tego czasu nic nie jest wypłacane.',
  'explain.before':
    'Z tego {before} przypada przed tymi dniami (mnożnik dni, inny zespół lub etap), więc na nie {points}.',
  'explain.boost': 'Te dni liczą się {times} razy: {points}.',
  'explain.uncapped': 'Bez tego limitu byłoby {earned}.',
  'explain.version': 'Zasada w brzmieniu od {day}.',
  'explain.version_back': 'Zasada w brzmieniu od {day}. Wiadomo o tym od {known}: {reason}',
  'explain.posted': 'Z {before} na {after}: {points}.',
  'explain.rows': 'Wiersze z tego okna, które poznano tego dnia, zanim miara je odfiltruje:',
  'explain.row': '{kind} {id} z dnia {day}: {value}, wiersz {line} w {file}',
  'explain.no_rows':
    'Tego dnia nie poznano żadnego wiersza tej osoby: zmianę spowodował warunek, wiersz innej osoby albo koniec okna.',
  'explain.none': 'Nie ma takiego zapisu.',
};
