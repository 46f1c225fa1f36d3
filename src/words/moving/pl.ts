import type { MovingMessages } from './en'

const pl: MovingMessages = {
  group: 'grupa „{mode}”',
  together: 'Połącz w grupę z sąsiednim',
  togetherZone: 'Do grupy',
  moved: '{node}: teraz pozycja {position} z {total}, {group}',
  copied: '{node}: kopia na pozycji {position} z {total}, {group}',
  added: '{node}: dodano na pozycji {position} z {total}, {group}',
  removed: '{node}: usunięto',
  dissolved: 'Rozwiązano grupę',
  stays: '{node}: nie można tam przenieść',
  copy: 'Kopiuj',
  cut: 'Wytnij',
  paste: 'Wklej za tym',
  onClipboard: 'Skopiowano. Wklej do innego segmentu lub obszaru roboczego albo wyślij jako tekst.',
  pasted: 'Wklejono {count} kryterium | Wklejono {count} kryteria | Wklejono {count} kryteriów',
  pastedBroken:
    'W tej bazie nie ma pola „{field}”. Kryterium zostaje, ale jego wynik jest nieznany dla wszystkich. | W tej bazie nie ma {count} pól: {field}. Ich kryteria zostają, ale wynik jest nieznany dla wszystkich. | W tej bazie nie ma {count} pól: {field}. Ich kryteria zostają, ale wynik jest nieznany dla wszystkich.',
  refused: {
    notPortrait: 'Skopiowana treść nie jest kryterium ani portretem. Najpierw skopiuj kartę lub grupę.',
    damaged:
      'Skopiowany portret jest niekompletny: mógł zostać obcięty lub zmieniony po drodze. Skopiuj go jeszcze raz.',
    newer: 'Skopiowany portret pochodzi z nowszej wersji Portrait Desk.',
    invalid: 'Nie udało się odczytać skopiowanego portretu: {problem}',
    tooMuch: 'Ze skopiowaną częścią portret byłby za duży: najwyżej 500 kryteriów i 32 poziomy.'
  }
}

export default pl
