import type { CommandLineHandoverMessages } from './en'

const pl: CommandLineHandoverMessages = {
  handover: {
    options: {
      profile: 'zapisz dla narzędzia: {profiles}; co o każdym wiadomo, mówi polecenie profiles',
      segment: 'nazwa lub id segmentu; z --profile może być kilka, liczy się pierwszy pasujący',
      everybody: 'wszyscy klienci',
      together: 'podaj wszystkie segmenty klienta, nie tylko pierwszy',
      firstMatch: 'podaj tylko pierwszy segment klienta (tak jest bez --together)',
      except: 'segment, którego klienci zostaną pominięci; można podać kilka razy',
      suppress:
        'plik tekstowy z e-mailami, telefonami lub id do pominięcia, po jednym w wierszu; z tabeli o kilku kolumnach brane są tylko e-maile i telefony; - czyta z wejścia',
      noKept: 'także osoby z tego obszaru roboczego, do których nie wolno pisać (polecenie suppression)',
      channel: 'do czego jest lista: email, sms, phone, none (domyślnie to, do czego jest narzędzie)',
      consent: 'czyja zgoda wystarcza: proven (domyślnie), given, not-refused, any',
      noProof: 'bez kolumn z datą, źródłem i treścią zgody',
      roles: 'adresy takie jak info: leave-out, keep (domyślnie jak w narzędziu)',
      keepDuplicates: 'zapisz wszystkich klientów z tym samym adresem',
      control: 'część odłożona do grupy kontrolnej, np. 10%',
      split: 'części podziału według wagi, np. A=50,B=50',
      seed: 'inne słowo to inna grupa kontrolna i inny podział',
      dryRun: 'powiedz tylko, kto zostanie zapisany, pominięty i zmieniony, i dlaczego',
      why: 'z --dry-run: pokaż tych, których dotyczy powód, np. duplicateAddress',
      rows: 'ilu z nich, od 0 do 500 (domyślnie 50)',
      ofSegment: 'tylko dla segmentu o tej nazwie',
      from: 'tylko od tego dnia, na przykład 2026-11-01',
      to: 'tylko do tego dnia włącznie'
    },
    expected: {
      share: 'część od 0 do 90 %, np. 10%',
      split: 'nazwy i wagi, np. A=50,B=50'
    },
    scopeNeeded: 'Podaj, kogo zapisać: --segment, --portrait albo --everybody.',
    profileNeeded: 'Opcja „{option}” wymaga --profile.',
    profileTwice: 'Podaj jeden --segment albo dodaj --profile dla kilku.',
    withoutProfile: 'Opcja „{option}” działa tylko bez --profile: decyduje narzędzie.',
    plan: 'Wybrani: {selected}. Zapisani: {written}. Pominięci: {leftOut}. Grupa kontrolna: {control}.',
    leftOut: 'Pominięci:',
    altered: 'Zmienione:',
    reason: '{reason} ({key}): {customers}',
    nobody: 'Nikogo.',
    file: '{name}: {count} wiersz, {sha} | {name}: {count} wiersze, {sha} | {name}: {count} wierszy, {sha}',
    plannedFile: '{name}: {count} wiersz | {name}: {count} wiersze | {name}: {count} wierszy',
    manifest: 'Co zrobiono, opisuje {name}.',
    notRecorded: 'Nie udało się zapisać eksportu w dzienniku.',
    noExports: 'Nic jeszcze nie wyeksportowano.',
    noneFound: 'Nic dla tego segmentu i tych dni.',
    columns: {
      at: 'Kiedy',
      profile: 'Dla',
      segments: 'Segmenty',
      written: 'Zapisani',
      leftOut: 'Pominięci',
      control: 'Kontrola',
      files: 'Pliki'
    },
    finding: { key: 'Klucz', name: 'Nazwa', column: 'Kolumna', before: 'W bazie', after: 'Zapisano' }
  },
  suppression: {
    act: 'show, add lub remove (domyślnie show)',
    file: 'plik tekstowy z adresami, telefonami lub numerami klientów, po jednym w wierszu; - to standardowe wejście',
    none: 'Nie ma nikogo, do kogo nie wolno pisać.',
    changed: 'Dodano: {added}. Usunięto: {dropped}. Teraz: {count}.'
  }
}

export default pl
