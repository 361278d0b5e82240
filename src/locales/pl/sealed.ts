/** The door of a sealed portal, and what every portal says of privacy. */
export const sealed = {
  'open.title': 'Otwórz moją stronę',
  'open.intro':
    'Twoja strona jest zapieczętowana. Otwiera ją tylko Twój kod, na Twoim urządzeniu: nigdzie nie jest wysyłany.',
  'open.label': 'Twój kod z listu',
  'open.hint': '27 znaków; wielkie lub małe litery, z łącznikami lub bez.',
  'open.button': 'Otwórz',
  'open.keep': 'Zapamiętaj mnie na tym urządzeniu. Tylko tam, gdzie nikt inny go nie używa.',
  'open.kept': 'Otwórz jak poprzednio na tym urządzeniu',
  'open.forget': 'Zamknij i zapomnij to urządzenie',
  'open.script':
    'Otwarcie zapieczętowanej strony wymaga JavaScriptu. Zasady, nagrody i etapy są tu bez niego.',
  'open.opening': 'Otwieram…',
  'open.mistyped': 'To nie jest cały kod: brakuje znaku albo jest w nim pomyłka. Porównaj go z listem.',
  'open.unknown':
    'Ten kod niczego tu nie otwiera. Mógł zostać zastąpiony nowszym albo należy do innego programu.',
  'open.offline': 'Nie udało się pobrać strony. Sprawdź połączenie i spróbuj ponownie.',
  'open.unable': 'Ta przeglądarka nie otworzy tu zapieczętowanych stron. Użyj aktualnej, przez https.',
  'open.refused':
    'To, co nadeszło, nie jest tym, co dla Ciebie zapieczętowano, i nic z tego nie jest pokazane. Spróbuj później albo daj znać biuru programu.',
  'open.older':
    'To starszy stan niż ten, który już był tu widziany. Spróbuj później albo daj znać biuru programu.',

  'privacy.title': 'Prywatność',
  'privacy.why': 'Po co',
  'privacy.purpose':
    '{client} prowadzi {program} od {from} do {to}. Punkty, miejsca i nagrody są liczone ze sprzedaży i aktywności; innego użycia nie ma.',
  'privacy.who': 'Kto co widzi',
  'privacy.everyone': 'Wszyscy: zasady, nagrody i etapy. Nic o nikim.',
  'privacy.members':
    'Uczestnicy, z kodem: rankingi, w których pierwsze miejsca (do {count}) pokazuje {names}, zespoły i zwycięzców.',
  'privacy.all':
    'Uczestnicy, z kodem: rankingi, w których pierwsze miejsca (do {count}) pokazuje {names}, a wszystkie inne są bez nazwisk, zespoły i zwycięzców.',
  'privacy.public':
    'Wszyscy, którzy znają adres: rankingi, w których pierwsze miejsca (do {count}) pokazuje {names}, i każdą stronę uczestnika.',
  'privacy.unnamed':
    'Jeśli nie chcesz, by inni widzieli, jak się nazywasz, zamiast tego stoi kreska. Punkty, miejsca i nagrody zachowujesz.',
  'privacy.unnamed_open':
    'Jeśli nie chcesz, by inni widzieli, jak się nazywasz, zamiast tego stoi kreska i nie masz tu swojej strony. Punkty, miejsca i nagrody zachowujesz.',
  'privacy.name': 'nazwisko',
  'privacy.alias': 'pseudonim',
  'privacy.own': 'Ty, ze swoim kodem: swoją stronę i niczyją inną.',
  'privacy.client': '{client}, z kodem: wszystkie wyniki.',
  'privacy.operator': '{operator}, z kodem: wiersze danych, których nie dało się policzyć.',
  'privacy.operator_unnamed': 'Kto prowadzi program',
  'privacy.until': 'Do kiedy',
  'privacy.ends': 'Program kończy się {to}. Stron opublikowanych wcześniej nikt nie może już cofnąć.',
  'privacy.ask': 'Kogo pytać',
  'privacy.nobody': 'Program nie podaje nikogo. Zapytaj: {client}.',
  'privacy.not': 'Czego pieczętowanie nie daje',
  'privacy.not_login':
    'To nie jest logowanie: kto ma Twój kod albo link, czyta Twoją stronę. Nikt nie liczy prób i nikt się o nich nie dowiaduje.',
  'privacy.not_back':
    'Niczego nie cofa: nowy kod zamyka późniejsze strony, a kto zachował starszą, wciąż otworzy ją starym kodem.',
  'privacy.not_host': 'Nie chroni przed tym, kto prowadzi serwer: mógłby podać stronę, która wyśle Twój kod.',
  'privacy.not_data':
    'Jest przeznaczone dla punktów, miejsc i nagród. Dane bankowe, zdrowotne i adresy nie są tu na miejscu.',

  'letter.title': 'Witaj w programie {program}',
  'letter.intro':
    'Masz własną stronę w programie {program}: swoje miejsce, punkty i to, co warto teraz zrobić. Strona jest zapieczętowana. Otwiera ją ten list, więc zachowaj go dla siebie.',
  'letter.scan': 'Skieruj aparat telefonu na obrazek i naciśnij Otwórz.',
  'letter.type': 'Albo wejdź na {address} i wpisz kod.',
  'letter.picture': 'Link do Twojej strony jako kod QR',
  'letter.keep':
    'Kto ma ten list, może czytać Twoją stronę. Jeśli zginie, daj znać: {contact}. Dostaniesz nowy, a stary kod nie otworzy żadnej późniejszej strony.',
} as const;
