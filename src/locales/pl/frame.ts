/** What stands around every page, the home page, and those for the client, the search and the end. */
export const frame = {
  'nav.boards': 'Rankingi',
  'nav.teams': 'Zespoły',
  'nav.stages': 'Etapy',
  'nav.calendar': 'Kalendarz',
  'nav.rules': 'Zasady',
  'nav.prizes': 'Nagrody',
  'nav.winners': 'Zwycięzcy',
  'nav.summary': 'Podsumowanie',
  'nav.search': 'Szukaj',
  'nav.privacy': 'Prywatność',
  'nav.client': 'Dla klienta',
  'nav.operator': 'Dla operatora',
  'nav.open': 'Otwórz moją stronę',
  'nav.mine': 'Moja strona',

  'shell.skip': 'Przejdź do treści',
  'shell.menu': 'Strony',
  'shell.language': 'Język',
  'shell.contact': 'Pytania?',
  'shell.made': 'Każda liczba jest tu policzona z plików, które można sprawdzić.',
  'shell.through': 'Sprzedaż do dnia {day}',
  'shell.late': 'Nowe dane się spóźniają. To, co widzisz, jest kompletne do dnia {day}.',
  'shell.old':
    'Te liczby są stare: kończą się na dniu {day}. Gdzie strona mówi „dziś”, chodzi o ten dzień. Miejsca i punkty mogły się od tego czasu zmienić; zanim na nich polegasz, zapytaj organizatora.',
  'shell.no_data': 'Nie ma jeszcze sprzedaży',

  'list.plus': ' oraz ',
  'list.then': ', a potem ',

  'home.of': '{value} z {target}',
  'home.reached': 'Cel osiągnięty: {percent}',
  'home.leaders': 'Kto prowadzi',
  'home.champions': 'Mistrzowie',
  'home.ways': 'Dokąd dalej',
  'home.over': 'Sezon zakończony',
  'home.to_summary': 'Zobacz podsumowanie',
  'home.to_stage': 'O tym etapie',
  'home.to_board': 'Cały ranking',
  'home.nobody': 'Nikt jeszcze nie ma punktów.',
  'home.rules_line': 'Za co są punkty, zasada po zasadzie, z narysowaną krzywą.',
  'home.prizes_line': 'Co czeka na którym miejscu.',
  'home.boards_line': 'Każdy etap i każda grupa, z granicą nagród.',

  'finder.title': 'Znajdź siebie',
  'finder.label': 'Twoje imię i nazwisko albo numer, tak jak zna je program',
  'finder.button': 'Otwórz moją stronę',
  'finder.hint': 'Każdy ma swoją stronę: miejsce, punkty i co zrobić dalej.',
  'finder.address': 'Twoja strona jest pod tym adresem, z Twoim numerem na końcu:',
  'finder.unknown': 'Nie ma takiej strony. Sprawdź pisownię albo zapytaj organizatora.',

  'replay.title': 'Sezon jeszcze raz',
  'replay.intro':
    'Tydzień po tygodniu, dla tych, którzy są teraz na czele. Miejsce we wcześniejszym tygodniu jest takie, jakie było wtedy.',
  'replay.play': 'Odtwórz',
  'replay.pause': 'Zatrzymaj',
  'replay.week': 'Tydzień',

  'summary.title': 'Podsumowanie sezonu',
  'summary.intro': 'Cały sezon razem. Czym był dla Ciebie, mówi Twoja własna strona.',
  'summary.participants':
    '{count, plural, one {uczestnik} few {uczestników} many {uczestników} other {uczestnika}}',
  'summary.teams': '{count, plural, one {zespół} few {zespoły} many {zespołów} other {zespołu}}',
  'summary.records':
    '{count, plural, one {policzony rekord} few {policzone rekordy} many {policzonych rekordów} other {policzonego rekordu}}',
  'summary.targets': 'Cele i wyniki',
  'summary.by_team': 'Zespół po zespole',
  'summary.reached': '{reached} z {of} osób osiągnęło własny cel',
  'summary.champions': 'Mistrzowie sezonu',

  'client.title': 'Dla klienta',
  'client.intro': 'Wszystko, co stoi za tymi stronami: do sprawdzenia i do zachowania.',
  'client.download': 'Pobierz wyniki',
  'client.archive_says':
    'Jeden plik ZIP: każdy wynik jako CSV, podsumowanie i plik README. Te same dane dają te same bajty.',
  'client.checksum': 'SHA-256',
  'client.contents': 'Co jest w środku',
  'client.accounting': 'Co się stało z każdym rekordem',
  'client.accounting_says': 'Rekordy = przyjęte + odłożone + powtórzone + poza zakresem, w każdym pliku.',
  'client.file': 'Plik',
  'client.size': 'Rozmiar',
  'client.records': 'Rekordy',
  'client.accepted': 'Przyjęte',
  'client.set_aside': 'Odłożone',
  'client.duplicate': 'Powtórzone',
  'client.out_of_scope': 'Poza zakresem',
  'client.files': '{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}',
  'client.bytes': '{size} B',

  'operator.title': 'Dla operatora',
  'operator.set_aside':
    '{count, plural, =0 {Każdy wiersz jest rozliczony; żaden nie jest odłożony.} one {# wiersz jest odłożony: nie liczy się nigdzie, dopóki nie zostanie poprawiony.} few {# wiersze są odłożone: nie liczą się nigdzie, dopóki nie zostaną poprawione.} many {# wierszy jest odłożonych: nie liczą się nigdzie, dopóki nie zostaną poprawione.} other {# wiersza jest odłożone: nie liczy się nigdzie, dopóki nie zostanie poprawione.}}',
  'operator.back': 'Jak wiersz wraca',
  'operator.back_file': 'Błędne dane: poproś klienta, by przysłał ten wiersz poprawiony, w nowym pliku.',
  'operator.back_rule':
    'Inna pisownia albo inna postać: zadeklaruj ją w program/sources.yaml, a wiersz, który już jest, zacznie się liczyć.',
  'operator.back_never':
    'Nigdy nie zmieniaj pliku, który został dostarczony: to, co mówił, pozostaje zapisane, a następna budowa to pokaże.',
  'operator.line': 'Wiersz {line}',
  'operator.cell': 'Wiersz {line}, {column}',
  'operator.as_it_came': 'Wiersz tak, jak przyszedł',
  'operator.more':
    '{count, plural, one {Jeszcze # wiersz jest w set_aside.csv.} few {Jeszcze # wiersze są w set_aside.csv.} many {Jeszcze # wierszy jest w set_aside.csv.} other {Jeszcze # wiersza jest w set_aside.csv.}}',

  'search.title': 'Szukaj',
  'search.label': 'Szukaj w zasadach, nagrodach, etapach i rankingach',
  'search.none': 'Nic nie znaleziono.',
  'search.script': 'Szukanie wymaga JavaScriptu. Bez niego strony są wymienione tutaj:',

  'missing.title': 'Nie ma takiej strony',
  'missing.home': 'Do pierwszej strony',
} as const;
