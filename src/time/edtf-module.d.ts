// The library edtf ships no types; this names the one function that is used and nothing else.
declare module 'edtf' {
  export default function edtf(text: string): unknown
}
