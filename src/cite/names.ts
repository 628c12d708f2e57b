// Names of authors, editors and translators in the order in which the field writes them; single names and lists of them.
import { tidy, withoutMarkup, type Name } from './fields'

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/

/** The family names that are met most, in pinyin: some nine in ten people of Chinese name. */
const FAMILIES = new Set(
  `ai an bai bao bi bian bo bu cai cao cen chai chang che chen cheng chi chu cui dai dang deng di ding dong dou du duan fan fang
  fei feng fu gan gao ge geng gong gou gu guan gui guo hai han hang hao he hong hou hu hua huang huo ji jia jian jiang jiao jin
  jing ju kang ke kong kuang lai lan lang lao le lei leng li lian liang liao lin ling liu long lou lu luo lü lv ma mao mei meng
  mi miao mo mou mu na ni nie ning niu ou ouyang pan pang pei peng pi piao pu qi qian qiao qin qiu qu quan ran rao ren rong ruan
  sha shang shao shen sheng shi shu si sima situ song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia
  xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang
  zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo`.split(/\s+/)
)
const SYLLABLE =
  "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|er|a|e|i|o|u|ü)['’-]?"
const GIVEN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`, 'i')
/** Given names of other languages that could be read as pinyin. */
const OTHERS = new Set(['dan', 'ben', 'ken', 'man', 'ann', 'anne', 'ian', 'leo', 'ron'])

/** Written in Chinese characters, or in pinyin as far as its spelling tells. */
function isChineseName({ family, given, literal }: Name): boolean {
  if (family === undefined || literal !== undefined) return false
  if (CJK.test(family)) return true
  if (given === undefined || !FAMILIES.has(family.toLowerCase())) return false
  const name = given.trim().replace(/\s/g, '')
  return GIVEN.test(name) && !OTHERS.has(name.toLowerCase())
}

/** "Cao Shuji", 曹树基: a Chinese name whole, in its own order. */
function whole({ family = '', given = '' }: Name): string {
  const parts = [tidy(family), tidy(given)].filter((part) => part !== '')
  return parts.join(CJK.test(parts.join('')) ? '' : ' ')
}

/**
 * Names that stand with the family name first, without a comma. Authors in pinyin beside others sign in the order of the others:
 * "Eyal G. Frank and Qinyun Wang", but "Cao Shuji and Yang Bin".
 */
function ownOrder(names: readonly Name[]): (name: Name) => boolean {
  const all = names.every((name) => name.literal !== undefined || isChineseName(name))
  return (name) => isChineseName(name) && (all || CJK.test(name.family ?? ''))
}

/** "Dikötter, Frank"; "Beauvoir, Simone de"; "van Zanden, Jan Luiten"; "King, Martin, Jr."; "Cao Shuji". */
function invertedName(name: Name, own: boolean): string {
  const { literal, given, suffix } = name
  if (literal !== undefined) return withoutMarkup(literal)
  if (own) return whole(name)
  const last = withoutMarkup([name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
  const first = withoutMarkup([given, name['dropping-particle']].filter(Boolean).join(' '))
  return [last, first, withoutMarkup(suffix ?? '')].filter((part) => part !== '').join(', ')
}

/** "Frank Dikötter"; "Simone de Beauvoir"; "Martin King Jr."; "Cao Shuji". */
function straightName(name: Name, own: boolean): string {
  const { literal, given, family, suffix } = name
  if (literal !== undefined) return withoutMarkup(literal)
  if (own) return whole(name)
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix]
  return withoutMarkup(parts.filter(Boolean).join(' '))
}

/** "Dikötter", "van Zanden", "Cao"; a Chinese name in characters is too short to lose its given name. */
export function shortName(name: Name): string {
  const { literal, family, given } = name
  if (literal !== undefined) return withoutMarkup(literal)
  if (family !== undefined && CJK.test(family)) return whole(name)
  return withoutMarkup([name['non-dropping-particle'], family ?? given].filter(Boolean).join(' '))
}

/** More authors than this are cut in a bibliography, to so many. */
const MOST = 10
const KEPT = 7
/** More authors than this are cut to the first in a note. */
const MOST_NOTED = 3

/** "Ashton, Basil, Kenneth Hill, and Alan Piazza": the first as it is sorted, the others as they are spoken. */
export function listInverted(names: readonly Name[]): string {
  const own = ownOrder(names)
  const said = names.map((name, i) => (i === 0 ? invertedName : straightName)(name, own(name)))
  if (said.length > MOST) return `${said.slice(0, KEPT).join(', ')}, et al.`
  // After an inverted name a comma stands even before the second of two.
  return listed(said, said.length === 2 && said[0]?.includes(',') === true)
}

/** "Basil Ashton et al.", "Cao Shuji and Yang Bin". `cut`: whether many are cut to the first. */
export function listStraight(names: readonly Name[], cut: boolean): string {
  const own = ownOrder(names)
  const said = names.map((name) => straightName(name, own(name)))
  if (cut && said.length > MOST_NOTED) return `${said[0] ?? ''} et al.`
  if (said.length > MOST) return `${said.slice(0, KEPT).join(', ')}, et al.`
  return listed(said, false)
}

export function listShort(names: readonly Name[]): string {
  const said = names.map(shortName)
  return said.length > MOST_NOTED ? `${said[0] ?? ''} et al.` : listed(said, false)
}

function listed(said: readonly string[], comma: boolean): string {
  if (said.length < 2) return said[0] ?? ''
  const last = said.at(-1) ?? ''
  return `${said.slice(0, -1).join(', ')}${said.length > 2 || comma ? ',' : ''} and ${last}`
}

/** 曹树基、杨彬; more than three: 等 after the first. */
export function listChinese(names: readonly Name[]): string {
  const own = ownOrder(names)
  const said = names.map((name) => straightName(name, own(name)))
  return said.length > MOST_NOTED ? `${said[0] ?? ''}等` : said.join('、')
}
