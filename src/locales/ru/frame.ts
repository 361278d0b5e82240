/** What stands around every page, the home page, and those for the client, the search and the end. */
export const frame = {
  'nav.boards': 'Рейтинги',
  'nav.teams': 'Команды',
  'nav.stages': 'Этапы',
  'nav.calendar': 'Календарь',
  'nav.rules': 'Правила',
  'nav.prizes': 'Призы',
  'nav.winners': 'Победители',
  'nav.summary': 'Итоги',
  'nav.search': 'Поиск',
  'nav.privacy': 'Конфиденциальность',
  'nav.client': 'Для заказчика',
  'nav.operator': 'Для организатора',
  'nav.open': 'Открыть мою страницу',
  'nav.mine': 'Моя страница',

  'shell.skip': 'Перейти к содержанию',
  'shell.menu': 'Страницы',
  'shell.language': 'Язык',
  'shell.contact': 'Вопросы?',
  'shell.made': 'Каждое число здесь вычислено по файлам, которые можно проверить.',
  'shell.through': 'Продажи по {day}',
  'shell.late': 'Новые данные задерживаются. То, что вы видите, полно по {day}.',
  'shell.old':
    'Эти данные устарели: последний день в них — {day}. Там, где сказано «сегодня», имеется в виду этот день. Места и баллы могли с тех пор измениться; прежде чем на них полагаться, спросите организатора.',
  'shell.no_data': 'Продаж пока нет',

  'list.plus': ' и ',
  'list.then': ', затем ',

  'home.of': '{value} из {target}',
  'home.reached': 'Выполнено: {percent}',
  'home.leaders': 'Кто впереди',
  'home.champions': 'Чемпионы',
  'home.ways': 'Что посмотреть дальше',
  'home.over': 'Сезон завершён',
  'home.to_summary': 'Смотреть итоги',
  'home.to_stage': 'Об этом этапе',
  'home.to_board': 'Весь рейтинг',
  'home.nobody': 'Пока ни у кого нет баллов.',
  'home.rules_line': 'За что дают баллы: правило за правилом, с графиком.',
  'home.prizes_line': 'Что ждёт на каждом месте.',
  'home.boards_line': 'Каждый этап и каждая группа, с границей призовых мест.',

  'finder.title': 'Найдите себя',
  'finder.label': 'Ваше имя или номер, как их знает программа',
  'finder.button': 'Открыть мою страницу',
  'finder.hint': 'У каждого есть страница: место, баллы и что делать дальше.',
  'finder.address': 'Ваша страница находится по этому адресу, с вашим номером в конце:',
  'finder.unknown': 'Такой страницы нет. Проверьте написание или спросите организатора.',

  'replay.title': 'Сезон ещё раз',
  'replay.intro':
    'Неделя за неделей, для тех, кто впереди сейчас. Место на прежней неделе — такое, каким оно было тогда.',
  'replay.play': 'Пуск',
  'replay.pause': 'Пауза',
  'replay.week': 'Неделя',

  'summary.title': 'Итоги сезона',
  'summary.intro': 'Весь сезон вместе. Каким он был для вас, сказано на вашей странице.',
  'summary.participants':
    '{count, plural, one {участник} few {участника} many {участников} other {участника}}',
  'summary.teams': '{count, plural, one {команда} few {команды} many {команд} other {команды}}',
  'summary.records':
    '{count, plural, one {учтённая запись} few {учтённые записи} many {учтённых записей} other {учтённой записи}}',
  'summary.targets': 'Цели и результаты',
  'summary.by_team': 'Команда за командой',
  'summary.reached': 'Своей цели достигли {reached} из {of}',
  'summary.champions': 'Чемпионы сезона',

  'client.title': 'Для заказчика',
  'client.intro': 'Всё, что стоит за этими страницами: чтобы проверить и сохранить.',
  'client.download': 'Скачать результаты',
  'client.archive_says':
    'Один ZIP-файл: все результаты в CSV, сводка и README. Одни и те же данные дают те же байты.',
  'client.checksum': 'SHA-256',
  'client.contents': 'Что внутри',
  'client.accounting': 'Что стало с каждой записью',
  'client.accounting_says': 'Записи = принято + отложено + повторы + вне программы, в каждом файле.',
  'client.file': 'Файл',
  'client.size': 'Размер',
  'client.records': 'Записи',
  'client.accepted': 'Принято',
  'client.set_aside': 'Отложено',
  'client.duplicate': 'Повторы',
  'client.out_of_scope': 'Вне программы',
  'client.files': '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  'client.bytes': '{size} Б',

  'operator.title': 'Для организатора',
  'operator.set_aside':
    '{count, plural, =0 {Каждая строка учтена, отложенных нет.} one {Отложена # строка: она нигде не учитывается, пока её не исправят.} few {Отложены # строки: они нигде не учитываются, пока их не исправят.} many {Отложено # строк: они нигде не учитываются, пока их не исправят.} other {Отложено # строки: они нигде не учитываются, пока их не исправят.}}',
  'operator.back': 'Как вернуть строку',
  'operator.back_file': 'Неверные данные: попросите заказчика прислать исправленную строку в новом файле.',
  'operator.back_rule':
    'Другое написание или другая форма: объявите её в program/sources.yaml, и строка, которая уже есть, будет учтена.',
  'operator.back_never':
    'Никогда не меняйте доставленный файл: что в нём было, остаётся записано, и следующая сборка это покажет.',
  'operator.line': 'Строка {line}',
  'operator.cell': 'Строка {line}, {column}',
  'operator.as_it_came': 'Строка, как она пришла',
  'operator.more':
    '{count, plural, one {Ещё # строка — в set_aside.csv.} few {Ещё # строки — в set_aside.csv.} many {Ещё # строк — в set_aside.csv.} other {Ещё # строки — в set_aside.csv.}}',

  'search.title': 'Поиск',
  'search.label': 'Искать в правилах, призах, этапах и рейтингах',
  'search.none': 'Ничего не найдено.',
  'search.script': 'Для поиска нужен JavaScript. Без него страницы перечислены здесь:',

  'missing.title': 'Такой страницы нет',
  'missing.home': 'На первую страницу',
} as const;
