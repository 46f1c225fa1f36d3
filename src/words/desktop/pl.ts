import type { DesktopMessages } from './en'

const pl: DesktopMessages = {
  title: '{workspace} – Portrait Desk',
  menu: {
    file: 'Plik',
    new: 'Nowy obszar roboczy…',
    open: 'Otwórz…',
    recent: 'Ostatnio otwierane',
    noRecent: 'Nic jeszcze nie otwierano',
    clearRecent: 'Wyczyść tę listę',
    saveAs: 'Zapisz jako…',
    move: 'Przenieś do…',
    close: 'Zamknij obszar roboczy',
    import: 'Importuj klientów…',
    export: 'Eksportuj klientów segmentu…',
    reveal: 'Pokaż w folderze',
    quit: 'Zakończ Portrait Desk',
    hide: 'Ukryj Portrait Desk',
    hideOthers: 'Ukryj pozostałe',
    showAll: 'Pokaż wszystkie',
    edit: 'Edycja',
    undo: 'Cofnij',
    redo: 'Ponów',
    cut: 'Wytnij',
    copy: 'Kopiuj',
    paste: 'Wklej',
    delete: 'Usuń',
    selectAll: 'Zaznacz wszystko',
    view: 'Widok',
    commands: 'Polecenia…',
    language: 'Język',
    appearance: 'Wygląd',
    actualSize: 'Rzeczywisty rozmiar',
    larger: 'Większy',
    smaller: 'Mniejszy',
    fullScreen: 'Pełny ekran',
    window: 'Okno',
    help: 'Pomoc',
    firstSteps: 'Pierwsze kroki',
    about: 'O programie Portrait Desk'
  },
  dialogs: {
    newTitle: 'Nowy obszar roboczy',
    newName: 'Moi klienci',
    create: 'Utwórz',
    openTitle: 'Otwórz obszar roboczy',
    copyTitle: 'Gdzie zapisać kopię?',
    moveTitle: 'Do którego folderu przenieść „{workspace}”?',
    moveHere: 'Przenieś tutaj',
    importTitle: 'Wybierz plik z klientami',
    exportTitle: 'Gdzie zapisać listę?',
    listName: 'Klienci',
    pictureTitle: 'Gdzie zapisać obraz?',
    documentTitle: 'Gdzie zapisać dokument?',
    documentName: 'Dokument',
    pictureName: 'Wykres',
    pictures: 'Obrazy PNG',
    workspaces: 'Obszary robocze Portrait Desk',
    tables: 'Tabele (CSV, Excel, tekst)',
    lists: 'Listy CSV',
    allFiles: 'Wszystkie pliki',
    ok: 'OK'
  },
  savedAs: 'Zapisano: {file}',
  about: {
    title: 'Portrait Desk {version}',
    text: 'Portrety klientów, segmenty i listy – na Twoim komputerze. Program nie łączy się z internetem: Twoi klienci zostają tutaj.\n\nWolne oprogramowanie na licencji MIT.'
  },
  firstSteps: {
    title: 'Od pliku do listy w czterech krokach',
    text: '1. „Plik” → „Nowy obszar roboczy”: nadaj mu nazwę.\n2. „Plik” → „Importuj klientów”: wybierz plik CSV z Excela, programu do faktur lub sklepu.\n3. „Nowy portret”: dodawaj kryteria i patrz, kto pasuje. Zapisz portret jako segment.\n4. „Plik” → „Eksportuj klientów segmentu” – do Twojego narzędzia do mailingu.\n\nNie ma przycisku „Zapisz”: gdy na ekranie widać „Zapisano”, wszystko jest już na dysku.'
  },
  closing: {
    importTitle: 'Import jeszcze trwa',
    importText: 'Jeśli go zatrzymasz, obszar roboczy zostanie taki jak przed importem. Wszystko inne jest zapisane.',
    stopAndClose: 'Zatrzymaj import i zamknij',
    keepImporting: 'Importuj dalej',
    writingTitle: 'Nowi klienci są jeszcze zapisywani',
    writingText: 'Po zapisaniu import będzie kompletny. Po rezygnacji klienci będą tacy jak przed nim.',
    writeAndClose: 'Zapisz i zamknij',
    giveUpAndClose: 'Zrezygnuj z importu i zamknij',
    saveTitle: 'Nie udało się zapisać ostatniej zmiany',
    tryAgain: 'Spróbuj ponownie',
    closeAnyway: 'Zamknij bez niej',
    stay: 'Nie zamykaj'
  },
  refusal: {
    startTitle: 'Portrait Desk nie może się uruchomić'
  }
}

export default pl
