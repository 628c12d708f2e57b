// Files that the bundler turns into styles; nothing else is declared here.
declare module '*.css'
