/** The door of a sealed portal, and what every portal says of privacy. */
export const sealed = {
  'open.title': 'Open my page',
  'open.intro': 'Your page is sealed. Only your own code opens it, here on your device: it is sent nowhere.',
  'open.label': 'Your code, as it stands in your letter',
  'open.hint': '27 signs; capital or small, with hyphens or without.',
  'open.button': 'Open',
  'open.keep': 'Remember me on this device. Only where nobody else uses it.',
  'open.kept': 'Open as before on this device',
  'open.forget': 'Close, and forget this device',
  'open.script':
    'Opening a sealed page needs JavaScript. The rules, the prizes and the stages are here without it.',
  'open.opening': 'Opening…',
  'open.mistyped': 'This is not a whole code: a sign is missing or mistyped. Compare it with your letter.',
  'open.unknown':
    'This code opens nothing here. It may have been replaced by a newer one, or belong to another program.',
  'open.offline': 'The page could not be fetched. Check the connection, and try again.',
  'open.unable': 'This browser cannot open sealed pages here. Use a current one, over https.',
  'open.refused':
    'What came is not what was sealed for you, and nothing of it is shown. Try again later, or tell the program desk.',
  'open.older':
    'This is an older state than you have seen before. Try again later, or tell the program desk.',

  'privacy.title': 'Privacy',
  'privacy.why': 'Why',
  'privacy.purpose':
    '{client} runs {program} from {from} to {to}. Points, places and prizes are worked out from sales and activities; there is no other use.',
  'privacy.who': 'Who sees what',
  'privacy.everyone': 'Everyone: the rules, the prizes and the stages. Nothing about anybody.',
  'privacy.members':
    'Participants, with a code: boards with the first {count} by {names}, teams and winners.',
  'privacy.all':
    'Participants, with a code: boards with the first {count} by {names} and all others without names, teams and winners.',
  'privacy.public':
    'Everyone with the address: boards with the first {count} by {names}, and every personal page.',
  'privacy.unnamed':
    'If you ask not to be named, a dash stands in place of your name. You keep points, places and prizes.',
  'privacy.unnamed_open':
    'If you ask not to be named, a dash stands in place of your name, and you have no page here. You keep points, places and prizes.',
  'privacy.name': 'name',
  'privacy.alias': 'alias',
  'privacy.own': 'You, with your code: your own page, and nobody else’s.',
  'privacy.client': '{client}, with a code: all results.',
  'privacy.operator': '{operator}, with a code: rows of data that could not be counted.',
  'privacy.operator_unnamed': 'Whoever runs the program',
  'privacy.until': 'Until when',
  'privacy.ends':
    'The program ends on {to}. Pages that were published before can no longer be called back by anyone.',
  'privacy.ask': 'Whom to ask',
  'privacy.nobody': 'The program names nobody. Ask {client}.',
  'privacy.not': 'What sealing does not do',
  'privacy.not_login':
    'It is no login: whoever has your code, or your link, reads your page. Nobody counts the attempts, and nobody is told.',
  'privacy.not_back':
    'It takes nothing back: a new code closes later pages, and who kept an older page can still open it with the old code.',
  'privacy.not_host':
    'It does not protect against whoever runs the server: they could serve a page that sends your code away.',
  'privacy.not_data':
    'It is meant for points, places and prizes. Bank details, health or addresses do not belong here.',

  'letter.title': 'Welcome to {program}',
  'letter.intro':
    'You have a page of your own in {program}: your place, your points, and what to do next. It is sealed. This letter opens it, so keep it to yourself.',
  'letter.scan': 'Point your phone’s camera at the picture, and tap Open.',
  'letter.type': 'Or go to {address} and type the code.',
  'letter.picture': 'The link to your page as a QR code',
  'letter.keep':
    'Whoever has this letter can read your page. If it is lost, tell {contact}: you will get a new one, and the old code opens no later page.',
} as const;
