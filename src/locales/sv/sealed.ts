/** The door of a sealed portal, and what every portal says of privacy. */
export const sealed = {
  'open.title': 'Öppna min sida',
  'open.intro':
    'Din sida är förseglad. Bara din egen kod öppnar den, här på din enhet: den skickas ingenstans.',
  'open.label': 'Din kod, som den står i brevet',
  'open.hint': '27 tecken; stora eller små bokstäver, med bindestreck eller utan.',
  'open.button': 'Öppna',
  'open.keep': 'Kom ihåg mig på den här enheten. Bara där ingen annan använder den.',
  'open.kept': 'Öppna som tidigare på den här enheten',
  'open.forget': 'Stäng och glöm den här enheten',
  'open.script':
    'Att öppna en förseglad sida kräver JavaScript. Reglerna, priserna och etapperna finns här utan det.',
  'open.opening': 'Öppnar…',
  'open.mistyped': 'Det är ingen hel kod: ett tecken saknas eller är fel. Jämför med brevet.',
  'open.unknown': 'Koden öppnar inget här. Den kan ha ersatts av en nyare eller höra till ett annat program.',
  'open.offline': 'Sidan kunde inte hämtas. Kontrollera anslutningen och försök igen.',
  'open.unable': 'Webbläsaren kan inte öppna förseglade sidor här. Använd en aktuell, via https.',
  'open.refused':
    'Det som kom är inte det som förseglades åt dig, och inget av det visas. Försök igen senare eller säg till arrangören.',
  'open.older':
    'Det här är ett äldre läge än du har sett tidigare. Försök igen senare eller säg till arrangören.',

  'privacy.title': 'Integritet',
  'privacy.why': 'Varför',
  'privacy.purpose':
    '{client} driver {program} från {from} till {to}. Poäng, platser och priser räknas ut av försäljning och aktiviteter; någon annan användning finns inte.',
  'privacy.who': 'Vem som ser vad',
  'privacy.everyone': 'Alla: reglerna, priserna och etapperna. Inget om någon person.',
  'privacy.members': 'Deltagare, med kod: topplistor med de första {count} med {names}, lagen och vinnarna.',
  'privacy.all':
    'Deltagare, med kod: topplistor med de första {count} med {names} och alla andra utan namn, lagen och vinnarna.',
  'privacy.public':
    'Alla som har adressen: topplistor med de första {count} med {names}, och varje personlig sida.',
  'privacy.unnamed':
    'Om du ber att inte bli namngiven står ett streck i stället för ditt namn. Poäng, platser och priser behåller du.',
  'privacy.unnamed_open':
    'Om du ber att inte bli namngiven står ett streck i stället för ditt namn, och du har ingen sida här. Poäng, platser och priser behåller du.',
  'privacy.name': 'namn',
  'privacy.alias': 'alias',
  'privacy.own': 'Du, med din kod: din egen sida och ingen annans.',
  'privacy.client': '{client}, med kod: alla resultat.',
  'privacy.operator': '{operator}, med kod: rader som inte kunde räknas.',
  'privacy.operator_unnamed': 'Den som driver programmet',
  'privacy.until': 'Hur länge',
  'privacy.ends':
    'Programmet slutar {to}. Sidor som har publicerats tidigare kan ingen längre kalla tillbaka.',
  'privacy.ask': 'Vem du frågar',
  'privacy.nobody': 'Programmet anger ingen. Fråga {client}.',
  'privacy.not': 'Vad förseglingen inte gör',
  'privacy.not_login':
    'Den är ingen inloggning: den som har din kod eller din länk läser din sida. Ingen räknar försöken, och ingen får veta något.',
  'privacy.not_back':
    'Den tar inget tillbaka: en ny kod stänger senare sidor, och den som har sparat en äldre kan ännu öppna den med den gamla koden.',
  'privacy.not_host':
    'Den skyddar inte mot den som driver servern: den kunde visa en sida som skickar iväg din kod.',
  'privacy.not_data':
    'Den är till för poäng, platser och priser. Bankuppgifter, hälsa och adresser hör inte hemma här.',

  'letter.title': 'Välkommen till {program}',
  'letter.intro':
    'Du har en egen sida i {program}: din plats, dina poäng och vad du kan göra härnäst. Den är förseglad. Det här brevet öppnar den, så behåll det för dig själv.',
  'letter.scan': 'Rikta telefonens kamera mot bilden och tryck på Öppna.',
  'letter.type': 'Eller gå till {address} och skriv koden.',
  'letter.picture': 'Länken till din sida som QR-kod',
  'letter.keep':
    'Den som har brevet kan läsa din sida. Om det kommer bort, säg till: {contact}. Du får ett nytt, och den gamla koden öppnar ingen senare sida.',
} as const;
