// The rooms and which of them may import which: one way, from the ground up. Each rule says why it is there.
const ROOMS = {
  time: [],
  atlas: ['time'],
  port: [],
  load: ['time', 'atlas'],
  find: ['time', 'atlas'],
  state: ['time', 'atlas', 'port'],
  words: ['time', 'atlas'],
  cite: ['time', 'atlas', 'words'],
  marks: ['time', 'atlas'],
  look: [],
  store: ['time', 'atlas', 'port', 'state', 'words'],
  layout: ['time', 'atlas', 'port', 'state', 'words', 'marks', 'store'],
  timeline: ['time', 'atlas', 'port', 'state', 'words', 'marks', 'store'],
  map: ['time', 'atlas', 'port', 'state', 'words', 'cite', 'marks', 'store'],
  // The screens before an atlas is open show what the loader reads and what it found.
  panels: ['time', 'atlas', 'port', 'load', 'state', 'words', 'cite', 'marks', 'store']
}
const PACKAGES = {
  time: ['edtf', 'd3-time', 'd3-scale'],
  atlas: ['topojson-client', 'topojson-specification', 'geojson'],
  port: ['zod'],
  load: ['zod'],
  find: ['minisearch'],
  state: ['zod'],
  words: ['i18next'],
  cite: [],
  marks: [],
  look: ['@fontsource-variable'],
  store: ['zustand', 'react'],
  layout: ['react'],
  timeline: ['react', 'react-aria-components'],
  map: [
    'react',
    'react-aria-components',
    'leaflet',
    'react-leaflet',
    'topojson-client',
    'topojson-specification',
    'geojson'
  ],
  panels: ['react', 'react-aria-components', '@observablehq/plot', 'papaparse']
}
const SHELL_FILES = '(main|window|native|preload|security|scheme)'

const rooms = Object.entries(ROOMS).flatMap(([room, below]) => [
  {
    name: `room-${room}`,
    comment: `src/${room} may import itself and ${below.join(', ') || 'nothing else of ours'}: dependencies go one way, never sideways`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^(src|electron|data|tests)/', pathNot: `^src/(${[room, ...below].join('|')})/` }
  },
  {
    name: `packages-${room}`,
    comment: `src/${room} may use ${PACKAGES[room].join(', ') || 'no package'}: every other library has its own room`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: {
      path: 'node_modules',
      pathNot: PACKAGES[room].length ? `node_modules/(@types/)?(${PACKAGES[room].join('|')})(/|$)` : '^$'
    }
  }
])

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'charts-apart',
      comment:
        'the libraries of charts and of CSV files belong to the rooms of figures, which are fetched when they are entered',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/panels/(figures|province)/' },
      to: { path: 'node_modules/(@types/)?(@observablehq/plot|papaparse)/' }
    },
    {
      name: 'no-cycles',
      comment: 'a cycle cannot be understood from the ground up',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere hides every rule behind it',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' }
    },
    {
      name: 'page-without-node',
      comment: 'the page runs in a browser: it reaches the disk only through the shell',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'page-without-shell',
      comment: 'the page knows the shell only by the types of src/port',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(electron|data|tests)/|node_modules/electron' }
    },
    {
      name: 'shell-without-views',
      comment:
        'the shell serves the page; of its code it may use the port and the loader with what they need',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^src/', pathNot: '^src/(port|load|time|atlas)/' }
    },
    {
      name: 'electron-only-where-needed',
      comment:
        'serve, web, datasets, launch and check run in plain Node, where the package electron would start a download',
      severity: 'error',
      from: { path: '^electron/', pathNot: `^electron/${SHELL_FILES}` },
      to: { path: `node_modules/electron/|^electron$|^electron/${SHELL_FILES}\\.` }
    },
    {
      name: 'no-dev-packages-in-the-product',
      comment: 'what ships may only use dependencies, not devDependencies (types apart)',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' }
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
}
