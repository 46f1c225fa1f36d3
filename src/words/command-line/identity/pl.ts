import type { CommandLineIdentityMessages } from './en'

const pl: CommandLineIdentityMessages = {
  duplicates: {
    none: 'Nikt się nie powtarza.',
    total: '{count} grupa duplikatów. | {count} grupy duplikatów. | {count} grup duplikatów.',
    doubtful:
      'W {count} grupie różnią się imiona i nazwiska, daty urodzenia albo płeć; scala ją tylko --all. | W {count} grupach różnią się imiona i nazwiska, daty urodzenia albo płeć; scala je tylko --all. | W {count} grupach różnią się imiona i nazwiska, daty urodzenia albo płeć; scala je tylko --all.',
    surplus: '{count} klient jest zbędny. | {count} klientów jest zbędnych. | {count} klientów jest zbędnych.',
    shared:
      '{count} wartość należy do wielu albo jest wpisana na pozór i nie wskazuje duplikatów. | {count} wartości należą do wielu albo są wpisane na pozór i nie wskazują duplikatów. | {count} wartości należy do wielu albo jest wpisanych na pozór i nie wskazuje duplikatów.',
    columns: { group: 'Grupa', customer: 'Klucz', name: 'Imię', values: 'E-maile, telefony, klucze' }
  },
  merge: {
    done: 'Scalono: {count} grupa. | Scalono: {count} grupy. | Scalono: {count} grup.',
    planned: 'Do scalenia: {count} grupa. | Do scalenia: {count} grupy. | Do scalenia: {count} grup.',
    gone: '{count} klient staje się częścią innego. | {count} klientów staje się częścią innych. | {count} klientów staje się częścią innych.',
    changed:
      '{count} z pozostających otrzyma inne wartości. | {count} z pozostających otrzyma inne wartości. | {count} z pozostających otrzyma inne wartości.',
    customers: 'Klienci: {move}.'
  }
}

export default pl
