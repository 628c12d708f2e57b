// What a unit test gets instead of the package electron: nothing, loudly.
throw new Error(
  'a unit test has imported electron; only main, window, native and preload may, and they are tested through the stand-in'
)
export {}
