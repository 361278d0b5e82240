/** Rules, said aloud. */
export const rules = {
  'rules.title': 'Zasady',
  'rules.intro': 'Te zdania powstają z samego programu: co tu stoi, to jest liczone.',
  'rules.points': 'Punkty w programie to {name}. {worth}',
  'rules.worth': 'Jeden jest wart {money}.',
  'rules.expire':
    'Punkty niewydane przez {months, plural, =0 {} one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}{days, plural, =0 {} one {# dzień} few {# dni} many {# dni} other {# dnia}} wygasają, najstarsze najpierw; miejsca to nie zmienia.',
  'rules.places': 'Jak powstają miejsca',
  'rules.examples': 'Przykłady',
  'rules.example': '{rule}: {points}',
  'segments.thresholds': '{stage}: o grupie decyduje {measure} z okresu {period}: {segments}.',
  'segments.quantiles':
    '{stage}: według {measure} z okresu {period} wszyscy są podzieleni na równe części: {segments}.',
  'segments.groups_of':
    '{stage}: według {measure} z okresu {period} wszyscy są podzieleni na grupy po około {size}: {segments}.',
  'segments.from': '{segment} od {amount}',
  'targets.days':
    '{stage}: kto nie ma innego celu, ma {percent} wartości z okresu {period} ({measure}), w przeliczeniu na dni. {least}',
  'targets.none':
    '{stage}: kto nie ma innego celu, ma {percent} wartości z okresu {period} ({measure}). {least}',
  'targets.at_least': 'Co najmniej {amount}.',
  'rules.segments': 'Grupy',

  'rule.counts': 'Liczy się',
  'rule.over': 'Liczone za',
  'rule.when': 'Obowiązuje',
  'rule.who': 'Dla',
  'rule.percent_of_target': '{measure} jako udział Twojego celu',
  'rule.growth_over_baseline': '{measure}: wzrost ponad Twój wynik bazowy',
  'rule.team_each':
    'Liczy się wspólny wynik zespołu, a każdy jego członek dostaje wszystko, co się za niego należy.',
  'rule.team_equally':
    'Liczy się wspólny wynik zespołu; to, co się za niego należy, dzieli się po równo między jego członków.',
  'rule.team_by_contribution':
    'Liczy się wspólny wynik zespołu; to, co się za niego należy, dzieli się między jego członków według wkładu każdego z nich.',
  'rule.team_at_end':
    'Członkiem jest ten, kto jest w zespole w danej chwili, a na koniec ten, kto jest w nim ostatniego liczonego dnia; kto odejdzie wcześniej, nie ma udziału.',
  'rule.team_by_days': 'Udział ma każdy, kto był w zespole, według liczby dni spędzonych w zespole.',
  'rule.team_target': 'Celem zespołu jest jego własny cel albo suma celów jego członków.',
  'rule.times': 'Wynik jest mnożony przez wartość „{column}” z Twoich danych.',
  'rule.missing_points': 'Bez celu powyżej 0: {points} za jakikolwiek wynik.',
  'rule.missing_target': 'Bez celu powyżej 0 porównywane z: {target}.',
  'rule.all_stages': 'we wszystkich etapach',
  'rule.everyone': 'wszystkich',
  'rule.gate_all':
    'Punkty są wypłacane, gdy {count, plural, one {spełniony jest warunek} other {spełnione są wszystkie warunki}}: {conditions}. Co zarobiono wcześniej, czeka do tej chwili; jeśli warunek przestanie być spełniony, wypłacone punkty są cofane.',
  'rule.gate_any':
    'Punkty są wypłacane, gdy spełniony jest jeden z warunków: {conditions}. Co zarobiono wcześniej, czeka do tej chwili; jeśli żaden nie będzie już spełniony, wypłacone punkty są cofane.',
  'rule.gate_all_decided':
    'Bierze udział ten, kto przy zamknięciu etapu spełnia {count, plural, one {warunek} other {wszystkie warunki}}: {conditions}.',
  'rule.gate_any_decided':
    'Bierze udział ten, kto przy zamknięciu etapu spełnia jeden z warunków: {conditions}.',
  'rule.gate_all_once':
    'Punkty są wypłacane, gdy {count, plural, one {spełniony jest warunek} other {spełnione są wszystkie warunki}}: {conditions}. Co zarobiono wcześniej, czeka do tej chwili; raz spełniony warunek pozostaje spełniony.',
  'rule.gate_any_once':
    'Punkty są wypłacane, gdy spełniony jest jeden z warunków: {conditions}. Co zarobiono wcześniej, czeka do tej chwili; raz spełniony warunek pozostaje spełniony.',
  'rule.multiply': 'Wynik jest mnożony zależnie od: {measure}, licząc za {window}: {bands}.',
  'rule.multiply_band': 'od {from} przez {times}',
  'rule.condition_at_least': '{measure}: co najmniej {value}, licząc za {window}',
  'rule.condition_above': '{measure}: więcej niż {value}, licząc za {window}',
  'rule.condition_at_most': '{measure}: najwyżej {value}, licząc za {window}',
  'rule.condition_below': '{measure}: mniej niż {value}, licząc za {window}',
  'rule.boost_facts': '{period}: {measure} liczy się {times} razy, także do progów.',
  'rule.boost_points': '{period}: punkty z tych dni są mnożone przez {times}; progi się nie zmieniają.',
  'rule.cap': 'Najwyżej {points} za {window}.',

  'rule.all_rules': 'wszystkie zasady',
  'rule.limit_participant': 'Łącznie za {rules}: najwyżej {points} dla każdego uczestnika za {window}.',
  'rule.limit_team':
    'Łącznie za {rules}: najwyżej {points} dla każdego zespołu za {window}; kto pierwszy, ten pierwszy dostaje.',
  'rule.pool_stop':
    'Pula dla wszystkich: {points} za {window}; kto pierwszy, ten pierwszy dostaje, a to, co uwolni zwrot, dostaje następny.',
  'rule.pool_pro_rata':
    'Pula dla wszystkich: {points} za {window}. Jest wypłacana, gdy etap się zamyka; jeśli zarobiono więcej, niż zostało, każdy dostaje taką samą część tego, co zarobił.',
  'rule.pool_shared':
    'Wspólna pula dla wszystkich za {rules}: {points} za {window}. Jest wypłacana, gdy etap się zamyka; jeśli zarobiono więcej, niż zostało, każdy dostaje taką samą część tego, co zarobił.',
  'rule.limit_divided':
    'Wszystkie zasady łącznie: najwyżej {points} dla wszystkich w całym programie. Są zapisywane, gdy etap się zamyka; jeśli jest ich więcej, niż zostało, każdy dostaje taką samą część tego, co zarobił.',
  'rule.limit_everyone':
    'Łącznie za {rules}: najwyżej {points} dla wszystkich za {window}; kto pierwszy, ten pierwszy dostaje.',
  'rule.advance':
    '{rules}: co najmniej {points} za {window} (dla: {who}). Ostatniego dnia to, czego zabrakło, jest wypłacane jako zaliczka.',
  'rule.advance_forgive':
    'Zaliczkę spłaca to, co później zarobione ponad tę kwotę; co zostanie na końcu, jest Twoje.',
  'rule.advance_collect':
    'Zaliczkę spłaca to, co później zarobione ponad tę kwotę; co zostanie przy zamknięciu programu, jest odbierane.',
  'rule.advance_kept': 'Nikt jej nie spłaca.',
  'rule.entry':
    '{stages}: punkty dostają tylko zgłoszeni. To, co liczyło się wcześniej, jest księgowane z chwilą zgłoszenia.',
  'rule.pays_at_end': 'Punkty są księgowane ostatniego dnia okresu; późniejsze zmiany od razu.',
  'rule.pays_at_close': 'Punkty są księgowane przy zamknięciu etapu; późniejsze zmiany od razu.',

  'rule.version': 'Od {day}',
  'rule.version_note': 'Co zaczęło się przed tym dniem, liczy się po staremu.',
  'rule.version_back': 'Wiadomo o tym od {day} i wtedy księgowana jest różnica: {reason}',

  'measure.days': 'Każdy dzień, w którym coś się liczy, liczy się raz.',
  'measure.distinct': 'Każdy liczy się raz, ilekolwiek razy się pojawi.',
  'measure.run': 'Liczy się najdłuższa seria dni bez przerwy.',
  'measure.run_calendar':
    'Liczy się najdłuższa seria dni roboczych bez przerwy; inne dni ani jej nie przerywają, ani nie wydłużają.',
  'measure.average': 'To średnia z tego, co się liczy; gdy nie ma nic, nie ma i średniej.',
  'measure.ratio': '{over} podzielone przez {under}; gdy nie ma przez co dzielić, nie ma wyniku.',
  'measure.weighted': 'Suma: {parts}.',
  'measure.scorecard': 'Sumuje realizację własnych celów, każdą ze swoją wagą: {parts}.',
  'measure.share': '{measure} z wagą {weight}',
  'measure.share_clipped': '{measure} z wagą {weight} (od {low} do {high} celu)',
  'measure.obligatory': 'Poniżej {percent} celu w „{measure}” całość wynosi zero.',
  'measure.missing_zero': 'Część bez celu większego od 0 nic nie dodaje.',
  'measure.missing_reweight': 'Gdy część nie ma celu większego od 0, jej wagę przejmują pozostałe.',
  'measure.part': '{measure} razy {weight}',
  'measure.new_anyone':
    'Nowy jest ten, kto u nikogo nie kupił przez {months, plural, =0 {} one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}{days, plural, =0 {} one {# dzień} few {# dni} many {# dni} other {# dnia}}.',
  'measure.new_seller':
    'Nowy jest ten, kto nie kupił u Ciebie przez {months, plural, =0 {} one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}{days, plural, =0 {} one {# dzień} few {# dni} many {# dni} other {# dnia}}.',
  'measure.confirmed':
    'Liczy się, gdy sprzedasz temu samemu klientowi, najpóźniej {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} później.',
  'measure.manager': 'Liczy się to, co robią Twoi ludzie.',
  'measure.managers': 'Liczy się to, co robią Twoi ludzie i ludzie Twoich ludzi.',
  'measure.up_to_baseline':
    'Każdy liczy się do wysokości własnego wyniku bazowego za te same dni; bez niego nie liczy się wcale.',
  'measure.at_most': 'Liczy się najwyżej {rows} tego samego rodzaju; okres: {each}.',

  'window.window': 'cały liczony czas',
  'window.event': 'jedną sprzedaż',
  'window.day': 'jeden dzień',
  'window.week': 'jeden tydzień',
  'window.month': 'jeden miesiąc',
  'window.quarter': 'jeden kwartał',
  'window.half': 'pół roku',
  'window.year': 'jeden rok',
  'window.stage': 'etap',
  'window.program': 'cały sezon',

  'ranking.places': 'Miejsca w rankingach etapów zamieniają się w punkty sezonu. {best}',
  'ranking.best_of':
    '{best, plural, one {Liczy się tylko najlepszy etap.} few {Liczą się tylko # najlepsze etapy.} many {Liczy się tylko # najlepszych etapów.} other {Liczy się tylko # najlepszego etapu.}}',
  'ranking.all': 'Liczą się wszystkie etapy.',
  'ranking.table': 'Punkty sezonu za miejsca, od pierwszego: {table}.',
  'ranking.week':
    'Każdy tydzień, od poniedziałku do niedzieli, ma swój ranking; gdy etap zaczyna się lub kończy w środku tygodnia, ma go każda część tygodnia. {closes}',
  'ranking.month':
    'Każdy miesiąc ma swój ranking; gdy etap zaczyna się lub kończy w środku miesiąca, ma go każda część miesiąca. {closes}',
  'ranking.closes':
    '{days, plural, =0 {Ranking zamyka się swego ostatniego dnia} one {Ranking zamyka się dzień po swoim ostatnim dniu} few {Ranking zamyka się # dni po swoim ostatnim dniu} many {Ranking zamyka się # dni po swoim ostatnim dniu} other {Ranking zamyka się # dnia po swoim ostatnim dniu}}, najpóźniej razem z etapem: liczy się to, co do tej pory wiadomo.',
  'ranking.cell_points':
    'Punkty za dłuższe okresy, na przykład za etap, liczą się w dniu, w którym są zapisane; punkty za miejsca i przyznane ręcznie nie liczą się tutaj.',
  'ranking.points': 'Liczą się {points}, tak jak na wyciągu.',
  'ranking.lowest': 'Liczy się, od najniższej wartości: {measure}.',
  'ranking.attainment': 'Liczy się część celu: {measure} podzielone przez cel z tych samych dni.',
  'ranking.shared': 'Jeśli miejsce jest dzielone, punkty tych miejsc się sumuje i dzieli.',
  'ranking.added': 'Dochodzą punkty zasady „{rule}”.',
  'ranking.measure': 'Liczy się {measure}.',

  'curve.each': '{amount} daje {points}.',
  'curve.every': '{points} za każde pełne {step}: {measure}.',
  'curve.per': '{points} za {step}, proporcjonalnie: {measure}.',
  'curve.marginal': 'Każda część ma własną stawkę:',
  'curve.whole': 'Osiągnięta stawka obejmuje całość, od pierwszej jednostki:',
  'curve.steps': 'Liczy się najwyższy osiągnięty próg:',
  'curve.milestones': 'Liczy się każdy przekroczony próg:',
  'curve.interpolated': 'Od punktu do punktu biegnie linia prosta:',
  'curve.bands': 'Każdy przedział zaczyna się od własnych punktów:',
  'curve.matrix':
    'Decydują dwie rzeczy: najwyższy osiągnięty wiersz i najwyższa kolumna ({measure}, licząc za {window}):',
  'curve.choice': 'Każdy wybiera jeden cel, najpóźniej {day}; po osiągnięciu celu należą się punkty:',
  'curve.level': '{level}, od {from}: {points}',
  'curve.otherwise': 'Kto do tego dnia nie wybierze, ma cel „{level}”.',
  'curve.otherwise_none': 'Kto do tego dnia nie wybierze, nic tu nie dostaje.',
  'curve.first_to': 'Kto pierwszy osiągnie {goal}, dostaje punkty według miejsca:',
  'curve.place': 'miejsce {place}: {points}',
  'curve.lottery':
    '{count, plural, one {Jeden los} few {# losy} many {# losów} other {# losu}} za każde pełne {step}: {measure}.',
  'curve.lottery_most':
    '{count, plural, one {Każdy ma najwyżej jeden los.} few {Każdy ma najwyżej # losy.} many {Każdy ma najwyżej # losów.} other {Każdy ma najwyżej # losu.}}',
  'curve.lottery_prizes': 'Spośród wszystkich losów losuje się:',
  'curve.lottery_prize':
    '{count, plural, one {jedną nagrodę: {points}} few {# nagrody, każda: {points}} many {# nagród, każda: {points}} other {# nagrody, każda: {points}}}',
  'curve.lottery_note':
    'Losuje się przy zamknięciu, spośród losów, które są wtedy znane. Każdy wygrywa najwyżej jedną nagrodę: los kogoś, kto już wygrał, pomija się.',
  'curve.lottery_again': 'Każdy może powtórzyć losowanie',
  'curve.lottery_check':
    'Ziarno ustalono przed pierwszym losem: jego SHA-256 podano tu od początku. Losy są numerowane od 1 w kolejności identyfikatorów uczestników (tickets.csv). Liczba nr 1 to pierwsze 15 cyfr szesnastkowych SHA-256 ziarna, dwukropka i 1; liczba nr 2 — ziarna, dwukropka i 2, i tak dalej. Reszta z dzielenia liczby przez liczbę losów, powiększona o 1, to numer losu. Liczbę pomija się, jeśli leży w ostatniej, niepełnej kolejce losów poniżej 16 do potęgi 15.',
  'curve.lottery_commitment': 'SHA-256 ziarna',
  'curve.lottery_seed': 'Ziarno',
  'curve.lottery_seed_later':
    'Ziarno pojawi się tu, gdy miną dni, które się liczą; do tego czasu nikt nie wygrywa.',
  'curve.in_column': '{points} od {from}',
  'curve.flat': 'Jedna stawka dla wszystkich:',
  'curve.matrix_note': 'Wyższy wiersz lub kolumna zastępuje niższe; nie sumują się.',
  'curve.choice_note': 'Liczy się tylko wybrany cel, choćby wynik był wyższy.',
  'curve.first_to_note':
    'Rozstrzyga się to, gdy etap się zamyka: liczy się dzień, od którego wynik jest na tym poziomie. Kto osiągnął go tego samego dnia, dzieli się punktami za te miejsca.',
  'curve.flat_note': 'Stawka jest taka sama, ile by tego nie było.',
  'curve.marginal_note': 'Przekroczenie progu zmienia tylko to, co po nim.',
  'curve.whole_note': 'Przekroczenie progu podnosi także to, co przed nim.',
  'curve.steps_note': 'Wyższy próg zastępuje niższy; progi się nie sumują.',
  'curve.milestones_note': 'Progi się sumują.',
  'curve.interpolated_note': 'Między dwoma punktami dostajesz odpowiednią część drogi.',
  'curve.bands_note': 'Punkty na początku przedziału i jego stawka się sumują.',
  'curve.point': 'przy {from}: {gives}',
  'curve.gives_on_top': '{start}, a dalej {rate}',
  'curve.band': 'od {from} do {to}: {gives}',
  'curve.last_band': 'od {from}: {gives}',
  'curve.of_target': '{percent} Twojego celu',
  'curve.gives': '{points} za każde pełne {step}',
  'curve.gives_per': '{points} za {step}',
  'curve.rate': '{points} za {step}',
  'curve.cap': 'najwyżej {points}',
  'curve.says': '{rule}: ile daje, {unit}.',
  'curve.says_you': '{says} Jesteś tutaj: {figure}.',
  'curve.you': 'Ty: {percent}',
  'curve.of': '{value} z {target}',
} as const;
