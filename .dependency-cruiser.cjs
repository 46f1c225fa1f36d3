/** The layer table of docs/architecture.md: which room of src may import from which others, and which packages. */
const rooms = {
  loops: { from: [], packages: [] },
  model: { from: [], packages: ['zod'] },
  words: { from: ['model', 'contract'], packages: ['@intlify/core-base'] },
  contract: { from: ['model'], packages: ['zod'] },
  'core/ports': { from: ['model', 'contract'], packages: [] },
  'core/columns': { from: ['model'], packages: [] },
  'core/import': {
    from: ['model', 'contract', 'words', 'core/columns', 'core/ports', 'core/sheets'],
    packages: ['papaparse']
  },
  'core/sheets': { from: ['model', 'contract', 'core/ports'], packages: ['fflate'] },
  'core/portrait': { from: ['model', 'contract', 'words', 'core/columns'], packages: [] },
  'core/fields': { from: ['model', 'contract', 'core/columns', 'core/events'], packages: [] },
  'core/events': { from: ['model', 'core/columns'], packages: [] },
  'core/merge': { from: ['model', 'contract', 'core/columns'], packages: [] },
  'core/identity': {
    from: ['model', 'contract', 'core/columns', 'core/events', 'core/merge'],
    packages: ['libphonenumber-js']
  },
  'core/people': { from: ['model', 'contract', 'core/columns'], packages: [] },
  'core/export': { from: ['model', 'contract', 'words', 'core/columns', 'core/ports'], packages: ['fflate'] },
  'core/documents': { from: ['model', 'contract', 'core/ports'], packages: [] },
  'core/standard': {
    from: ['model', 'contract', 'words', 'core/columns', 'core/documents'],
    packages: []
  },
  'core/persona': {
    from: ['model', 'contract', 'words', 'core/columns', 'core/portrait', 'core/documents'],
    packages: ['@dicebear/core', '@dicebear/lorelei']
  },
  'core/sample': { from: ['model', 'words', 'core/columns'], packages: [] },
  'core/store': { from: ['model', 'contract', 'core/ports', 'core/columns'], packages: [] },
  'core/app': { from: ['model', 'words', 'contract', 'core'], packages: ['mutative'] },
  rpc: { from: ['contract'], packages: ['birpc'] },
  node: {
    from: ['model', 'contract', 'rpc', 'core/ports'],
    packages: ['sql.js', 'iconv-lite', 'jschardet', 'docx', 'pdfmake', '@types/pdfmake'],
    node: true
  },
  worker: { from: ['contract', 'rpc', 'node', 'core/app', 'core/store'], packages: [], node: true },
  web: {
    from: ['model', 'words', 'contract', 'rpc', 'node'],
    packages: ['hono', '@hono/node-server', 'fflate'],
    node: true
  },
  cli: { from: ['model', 'words', 'contract', 'rpc', 'node'], packages: ['commander'], node: true },
  main: { from: ['model', 'words', 'contract', 'node', 'core/ports'], packages: ['electron', 'zod'], node: true },
  preload: { from: ['contract'], packages: ['electron'] },
  renderer: {
    from: ['model', 'words', 'contract', 'rpc'],
    packages: [
      'vue',
      'pinia',
      'vue-router',
      '@vueuse/core',
      'reka-ui',
      '@lucide/vue',
      'chart.js',
      'html-to-image',
      '@fontsource-variable/inter',
      '@fontsource-variable/literata',
      '@atlaskit/pragmatic-drag-and-drop'
    ]
  }
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const folder = (room) => `^src/${escape(room)}/`

const roomRules = Object.entries(rooms).flatMap(([room, { from, packages, node }]) => [
  {
    name: `${room}-rooms`,
    comment: `src/${room} may import only from ${[room, ...from].join(', ')}`,
    severity: 'error',
    from: { path: folder(room) },
    to: { path: '^src/', pathNot: [room, ...from].map(folder) }
  },
  {
    name: `${room}-packages`,
    comment: `src/${room} may use only ${packages.join(', ') || 'no packages'}`,
    severity: 'error',
    from: { path: folder(room) },
    to: { path: 'node_modules/', pathNot: packages.map((name) => `node_modules/${escape(name)}/`) }
  },
  ...(node
    ? []
    : [
        {
          name: `${room}-no-node`,
          comment: `src/${room} runs without Node`,
          severity: 'error',
          from: { path: folder(room) },
          to: { dependencyTypes: ['core'] }
        }
      ])
])

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans-in-no-room',
      comment: 'every file of src lives in a room',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.keys(rooms).map(folder), '^src/(core|wasm)-environment.d.ts$'] },
      to: {}
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?' } },
    {
      name: 'chart-js-in-charts',
      comment: 'only src/renderer/charts uses chart.js',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '^src/renderer/charts/' },
      to: { path: 'node_modules/chart\\.js/' }
    },
    ...roomRules
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.dom.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] }
  }
}
